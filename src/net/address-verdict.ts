import ipaddr from "ipaddr.js"

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** A range of addresses, such as 10.0.0.0/8. */
export type AddressRange = readonly [network: Address, prefixBits: number]

/** Where clouds answer to any program on the machine with its secrets: no range opens these. */
const METADATA = new Set([
  "169.254.169.254",
  "169.254.170.2",
  "168.63.129.16",
  "100.100.100.200",
  "192.0.0.192",
  "fd00:ec2::254",
  "fd20:ce::254",
])
/** No single machine is reached there: no range opens these either. */
const NO_MACHINE = new Set(["unspecified", "multicast", "broadcast"])

/** Global unicast (RFC 4291 §2.4). The rest of IPv6 is special or not yet given out; new special ranges lie there too. */
const GLOBAL_UNICAST: AddressRange = [ipaddr.parse("2000::"), 3]

/**
 * Reads ranges written as CIDR; a single address is one with /32 or /128.
 * @throws Error that names the first text that is none.
 */
export function readRanges(texts: readonly string[]): AddressRange[] {
  return texts.map((text) => {
    const full = text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`
    if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(full) && !ipaddr.IPv6.isValidCIDR(full))
      throw new Error(`${text} is not a range of addresses such as 10.0.0.0/8 or fd00::/8`)
    return ipaddr.parseCIDR(full)
  })
}

/**
 * Whether a connection to this address (IPv4 in four decimal parts, or IPv6) may be opened: it is public, or inside a
 * range that the administrator allowed. IPv6 spellings that carry an IPv4 address (mapped, compatible, translated,
 * 6to4, Teredo, ISATAP) count as what they are, special, whatever they carry.
 */
export function mayReach(text: string, allowed: readonly AddressRange[]): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (METADATA.has(address.toString()) || NO_MACHINE.has(address.range())) return false
  if (hasZone(address)) return false
  return isPublic(address) || allowed.some((range) => isInside(address, range))
}

function isPublic(address: Address): boolean {
  if (address.range() !== "unicast") return false
  return !isIPv6(address) || (isInside(address, GLOBAL_UNICAST) && !isIsatap(address))
}

/** RFC 5214: an interface identifier of 0000:5efe or 0200:5efe, with an IPv4 address after it. */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean =>
  parts[5] === 0x5efe && (parts[4] === 0x0000 || parts[4] === 0x0200)

const isIPv6 = (address: Address): address is ipaddr.IPv6 => address.kind() === "ipv6"
const hasZone = (address: Address): boolean => isIPv6(address) && Boolean(address.zoneId)

const isInside = (address: Address, [network, prefixBits]: AddressRange): boolean =>
  address.kind() === network.kind() && address.match(network, prefixBits)
