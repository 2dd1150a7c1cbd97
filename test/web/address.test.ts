import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Address, FILTER_KEYS, readAddress, writeAddress } from "../../web/src/state/address.ts"

const PLAIN: Address = {
  filter: {},
  group: "topic",
  view: null,
  from: null,
  to: null,
  item: null,
  saved: null,
}

describe("the address of a page", () => {
  test("is short when it says nothing", () => {
    expect(writeAddress(PLAIN)).toBe("")
    expect(readAddress("")).toEqual(PLAIN)
  })

  test("says filters, grouping, window and item, and reads as it was written", () => {
    const address: Address = {
      filter: { topic: "security", query: "R&D: 50 % + more" },
      group: "publisher",
      view: "timeline",
      from: "2026-04-01",
      to: "2026-05-01",
      item: "prd_01m813sffbmnsnn1g8bnytprw4",
      saved: "chips-this-quarter",
    }
    expect(readAddress(writeAddress(address))).toEqual(address)
  })

  test("reads as it was written, whatever the filters hold", () => {
    const filter = fc
      .dictionary(
        fc.constantFrom(...FILTER_KEYS),
        fc.string({ minLength: 1, maxLength: 200 }).map((text) => text.trim()),
      )
      .map((held) => Object.fromEntries(Object.entries(held).filter(([, value]) => value !== "")))
    fc.assert(
      fc.property(filter, (held) => {
        expect(readAddress(writeAddress({ ...PLAIN, filter: held })).filter).toEqual(held)
      }),
    )
  })

  test("understands the search of older addresses", () => {
    expect(readAddress("?q=dam").filter).toEqual({ query: "dam" })
  })

  test.each([
    ["?from=2026-02-30x&to=2026-05-01", "a day that is none"],
    ["?from=2026-05-01&to=2026-04-01", "a window that ends before it begins"],
    ["?from=2026-05-01", "half a window"],
    ["?item=javascript:alert(1)", "an item that is none"],
    ["?view=spiral&group=moon", "a view and a grouping that there are not"],
    ["?colour=red", "a word it does not know"],
  ])("leaves %s out: %s", (query) => {
    expect(readAddress(query)).toEqual(PLAIN)
  })
})
