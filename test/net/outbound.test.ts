import { describe, expect, test } from "vitest"
import { createOutbound } from "../../src/net/outbound.ts"

/** What is refused here is refused before any connection: whatever gets past the guard would fail these tests by name. */
const LIMITS = { maxBytes: 1000, timeoutMilliseconds: 5000 }

/** What an exchange fails with when every name stands for these addresses. */
async function reasonOf(url: string, addresses: string[] = []): Promise<string> {
  const exchange = createOutbound({ allowedRanges: [], resolve: async () => addresses })
  return exchange({ url, ...LIMITS }).then(
    () => "answered",
    (error: unknown) => (error as { reason?: string }).reason ?? String(error),
  )
}

describe("an address is judged in whatever way it is written", () => {
  test.each([
    ["plain", "http://127.0.0.1/"],
    ["decimal", "http://2130706433/"],
    ["octal", "http://0177.0.0.1/"],
    ["octal, one number", "http://017700000001/"],
    ["hex", "http://0x7f000001/"],
    ["hex parts", "http://0x7f.0x0.0x0.0x1/"],
    ["mixed parts", "http://0x7f.0.01/"],
    ["short", "http://127.1/"],
    ["shorter", "http://0/"],
    ["trailing dot", "http://127.0.0.1./"],
    ["percent", "http://%31%32%37.0.0.1/"],
    ["full-width digits", "http://１２７.０.０.１/"],
    ["ideographic dots", "http://127。0。0。1/"],
    ["circled digits", "http://①②⑦.⓪.⓪.①/"],
    ["no slashes", "http:127.0.0.1/"],
    ["backslash", "http:\\\\127.0.0.1\\@example.org/"],
    ["three slashes", "http:///127.0.0.1/"],
    ["tab inside", "http://127.0\t.0.1/"],
    ["with a port", "http://127.0.0.1:8080/"],
    ["metadata in decimal", "http://2852039166/latest/meta-data/"],
    ["metadata in hex", "https://0xa9fea9fe/"],
    ["Azure", "http://168.63.129.16/"],
    ["loopback v6", "http://[::1]/"],
    ["loopback v6 in full", "http://[0000:0000:0000:0000:0000:0000:0000:0001]/"],
    ["unspecified v6", "http://[::]:80/"],
    ["mapped", "http://[::ffff:127.0.0.1]/"],
    ["mapped in hex", "http://[::ffff:7f00:1]/"],
    ["compatible", "http://[::127.0.0.1]/"],
    ["NAT64", "http://[64:ff9b::7f00:1]/"],
    ["NAT64, local", "http://[64:ff9b:1::169.254.169.254]/"],
    ["6to4", "http://[2002:7f00:1::]/"],
    ["Teredo", "http://[2001:0:7f00:1::]/"],
    ["unique local", "http://[fd00:ec2::254]/"],
    ["link-local", "http://[fe80::1]/"],
  ])("%s: %s", async (_, url) => {
    expect(await reasonOf(url)).toBe("refused_address")
  })

  test.each([
    ["a zone", "http://[fe80::1%25lo]/"],
    ["five parts", "http://1.1.1.1.1/"],
    ["too great", "http://256.1.1.1/"],
    ["a user", "http://127.0.0.1@example.org/"],
    ["a user hiding the host", "http://example.org@127.0.0.1/"],
    ["a password", "http://:secret@example.org/"],
    ["a file", "file:///etc/hostname"],
    ["another protocol", "gopher://example.org/"],
    ["data", "data:text/plain,hello"],
    ["a bare name", "example.org"],
    ["nothing", ""],
    ["the port of mail", "http://example.org:25/"],
    ["the port of ssh", "http://example.org:22/"],
    ["port 0", "http://example.org:0/"],
    ["far too long", `http://example.org/${"x".repeat(5000)}`],
  ])("%s is no address to read: %s", async (_, url) => {
    expect(await reasonOf(url, ["93.184.216.34"])).toBe("bad_url")
  })

  test.each([
    [["127.0.0.1"]],
    [["169.254.169.254"]],
    [["10.0.0.7"]],
    [["::1"]],
    [["::ffff:127.0.0.1"]],
    [["64:ff9b::a00:1"]],
    [["fe80::1%eth0"]],
    [["93.184.216.34", "10.0.0.7"]],
    [["2606:4700::1111", "::1"]],
    [["not an address"]],
  ])("a name that stands for %j is refused as a whole", async (addresses) => {
    expect(await reasonOf("https://intranet.example/", addresses)).toBe("refused_address")
  })

  test("names are asked for as they will be connected to: without brackets, with their dot", async () => {
    const asked: string[] = []
    const exchange = createOutbound({
      allowedRanges: [],
      resolve: async (name) => {
        asked.push(name)
        return ["10.0.0.1"]
      },
    })
    for (const url of ["http://localhost./", "http://LOCALHOST/", "http://bücher.example/"])
      await expect(exchange({ url, ...LIMITS })).rejects.toMatchObject({ reason: "refused_address" })
    expect(asked).toEqual(["localhost.", "localhost", "xn--bcher-kva.example"])
  })

  test("a name that stands for nothing, or a name service that fails, is said to", async () => {
    expect(await reasonOf("http://nobody.example/")).toBe("unresolvable")
    const exchange = createOutbound({
      allowedRanges: [],
      resolve: () => Promise.reject(new Error("no service")),
    })
    await expect(exchange({ url: "http://nobody.example/", ...LIMITS })).rejects.toMatchObject({
      reason: "unresolvable",
    })
  })

  test("a name service that never answers ends with the time of the exchange", async () => {
    const exchange = createOutbound({ allowedRanges: [], resolve: () => new Promise(() => undefined) })
    await expect(
      exchange({ url: "http://slow.example/", maxBytes: 10, timeoutMilliseconds: 50 }),
    ).rejects.toMatchObject({ reason: "timed_out" })
  })

  test("what is said of a refusal names the host as it was given, and no address it stands for", async () => {
    const exchange = createOutbound({ allowedRanges: [], resolve: async () => ["10.20.30.40"] })
    const said = await exchange({ url: "http://intranet.example/", ...LIMITS }).catch(
      (error: Error) => error.message,
    )
    expect(said).toContain("intranet.example")
    expect(said).not.toContain("10.20.30.40")
  })
})

describe("the host that an administrator set", () => {
  const trusting = (trustedHost: string) =>
    createOutbound({ allowedRanges: [], trustedHost, resolve: async () => ["169.254.169.254"] })
  const reason = (trustedHost: string, url: string) =>
    trusting(trustedHost)({ url, ...LIMITS }).then(
      () => "answered",
      (error: unknown) => (error as { reason?: string }).reason ?? String(error),
    )

  test("is reached although it is private, and no other host or port is", async () => {
    expect(await reason("127.0.0.1:9", "http://127.0.0.1:9/")).toBe("bad_url")
    expect(await reason("127.0.0.1:8", "http://127.0.0.1:8/")).toBe("connection_failed")
    expect(await reason("127.0.0.1:8", "http://127.0.0.1:18/")).toBe("refused_address")
    expect(await reason("127.0.0.1:8", "http://127.0.0.2:8/")).toBe("refused_address")
  })

  test("is not reached where it stands for a cloud's metadata", async () => {
    expect(await reason("model.lan:8080", "http://model.lan:8080/")).toBe("refused_address")
  })
})
