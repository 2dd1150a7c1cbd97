import { isIP } from "node:net"
import { OutboundError } from "./outbound-error.ts"

/** An address that passed everything that can be said without asking the name service. */
export interface Target {
  url: URL
  /** What is connected to: a name, or an address without the brackets of IPv6. */
  host: string
  isLiteral: boolean
}

const MOST_CHARACTERS = 4000

/** Ports of other protocols, whose servers a request could be made to speak to (https://fetch.spec.whatwg.org/#port-blocking). */
const BLOCKED_PORTS = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])

/**
 * Reads an address as the connection will: the one parser brings every spelling of an IP address (decimal, octal, hex,
 * short, full-width) into one form, which is the form that is judged.
 * @throws OutboundError `bad_url`.
 */
export function readTarget(text: string): Target {
  const url = text.length <= MOST_CHARACTERS && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) throw bad("it is not a whole address such as https://example.org/feed")
  if (url.protocol !== "http:" && url.protocol !== "https:") throw bad("only http and https are read")
  if (url.username !== "" || url.password !== "") throw bad("it holds a user name or a password")
  if (BLOCKED_PORTS.has(portOf(url))) throw bad("its port belongs to another protocol")
  url.hash = ""
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1")
  return { url, host, isLiteral: isIP(host) !== 0 }
}

const bad = (why: string) => new OutboundError("bad_url", `The address cannot be used: ${why}.`)

function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port)
  return url.protocol === "https:" ? 443 : 80
}
