import { describe, expect, test } from "vitest"
import { mayReach, readRanges } from "../../src/net/address-verdict.ts"

/** Decisions only: nothing in this file opens a connection. */

const REFUSED: Record<string, string[]> = {
  unspecified: ["0.0.0.0", "0.1.2.3", "::"],
  loopback: ["127.0.0.1", "127.255.255.254", "::1", "0:0:0:0:0:0:0:1"],
  private: [
    "10.0.0.1",
    "10.255.255.255",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "fc00::1",
    "fd12::1",
  ],
  "link-local": ["169.254.0.1", "fe80::1", "febf::1", "fec0::1"],
  "carrier NAT": ["100.64.0.1", "100.127.255.255"],
  multicast: ["224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"],
  broadcast: ["255.255.255.255"],
  reserved: [
    "192.0.0.1",
    "192.0.0.8",
    "192.88.99.1",
    "240.0.0.1",
    "254.1.1.1",
    "5f00::1",
    "4000::1",
    "100::1",
  ],
  benchmark: ["198.18.0.1", "198.19.255.255", "2001:2::1"],
  documentation: ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
  metadata: ["169.254.169.254", "168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2::254"],
  "IPv4 in IPv6, mapped": ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::ffff:169.254.169.254"],
  "IPv4 in IPv6, compatible": ["::127.0.0.1", "::7f00:1", "::8.8.8.8", "::10.0.0.1"],
  "IPv4 in IPv6, translated": ["::ffff:0:127.0.0.1", "::ffff:0:7f00:1"],
  NAT64: ["64:ff9b::127.0.0.1", "64:ff9b::808:808", "64:ff9b:1::10.0.0.1", "64:ff9b:1:ffff::1"],
  "6to4": ["2002:7f00:1::", "2002:a9fe:a9fe::1", "2002:808:808::1"],
  Teredo: ["2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ISATAP: ["2606:4700::5efe:7f00:1", "2606:4700::200:5efe:10.0.0.1"],
  "with a zone": ["fe80::1%eth0", "2606:4700::1%1", "::1%lo"],
  "no address": [
    "",
    "localhost",
    "127.1",
    "0x7f.0.0.1",
    "0177.0.0.1",
    "2130706433",
    "127.0.0.1.",
    "1.2.3.256",
  ],
}
const PUBLIC = [
  "1.1.1.1",
  "8.8.8.8",
  "93.184.216.34",
  "172.32.0.1",
  "100.128.0.1",
  "2606:4700::1111",
  "2a00:1450::1",
]

describe("an address may be reached only when it is public", () => {
  test.each(Object.entries(REFUSED).flatMap(([kind, list]) => list.map((address) => [address, kind])))(
    "%s is refused: %s",
    (address) => {
      expect(mayReach(address, [])).toBe(false)
    },
  )

  test.each(PUBLIC)("%s is public", (address) => {
    expect(mayReach(address, [])).toBe(true)
  })

  test("every IPv4 network is judged as the registry of special addresses says, at both of its edges", () => {
    const edges = [
      ["9.255.255.255", true],
      ["10.0.0.0", false],
      ["11.0.0.0", true],
      ["100.63.255.255", true],
      ["100.64.0.0", false],
      ["126.255.255.255", true],
      ["128.0.0.0", true],
      ["169.253.255.255", true],
      ["169.255.0.0", true],
      ["172.15.255.255", true],
      ["192.167.255.255", true],
      ["192.169.0.0", true],
      ["198.17.255.255", true],
      ["198.20.0.0", true],
      ["223.255.255.255", true],
    ] as const
    expect(edges.filter(([address, isPublic]) => mayReach(address, []) !== isPublic)).toEqual([])
  })
})

describe("an administrator's ranges", () => {
  const allowed = readRanges(["127.0.0.0/8", "::1", "10.1.0.0/16", "fd00::/8"])

  test.each(["127.0.0.1", "127.9.9.9", "::1", "10.1.2.3", "fd12::5"])("open %s", (address) => {
    expect(mayReach(address, allowed)).toBe(true)
  })

  test.each(["10.2.0.1", "::2", "192.168.1.1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::127.0.0.1"])(
    "leave %s closed",
    (address) => {
      expect(mayReach(address, allowed)).toBe(false)
    },
  )

  test.each([
    "169.254.169.254",
    "168.63.129.16",
    "fd00:ec2::254",
    "0.0.0.0",
    "::",
    "224.0.0.1",
    "255.255.255.255",
  ])("never open %s, however wide they are", (address) => {
    expect(mayReach(address, readRanges(["0.0.0.0/0", "::/0"]))).toBe(false)
  })

  test.each(["10.0.0.0/33", "10.1/8", "0x7f.0.0.0/8", "example.org", "fd00::/129", "", "/8", "127.1"])(
    "%j is none",
    (text) => {
      expect(() => readRanges([text])).toThrow("is not a range of addresses")
    },
  )
})
