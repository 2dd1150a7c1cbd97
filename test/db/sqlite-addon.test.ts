import { expect, test } from "vitest"
import { addonFault } from "../../src/db/sqlite-addon.ts"

const built = Buffer.from("\0_ZN4node28RemoveEnvironmentCleanupHookEPN2v87IsolateE\0")

test("a driver that would end Node is refused in words, and only there", () => {
  expect(addonFault("24.21.0", built)).toMatch(/ends Node 24\.21\.0 .* use Node 22 .* or PostgreSQL/)
  expect(addonFault("26.0.0", built)).toBeDefined()
  for (const version of ["20.19.0", "22.23.3"]) expect(addonFault(version, built)).toBeUndefined()
  expect(addonFault("24.21.0", Buffer.from("\0_ZN4node25AddEnvironmentCleanupHookE\0"))).toBeUndefined()
})
