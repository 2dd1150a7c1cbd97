import { describe, expect, test } from "vitest"
import { read } from "./reading.ts"

describe("reads no date in", () => {
  test.each([
    "Blender 2026 and Excel 2024 share the bug.",
    "The Q4_K_S build and the Q5_1 build",
    "a quarter of the orchard, the first quarter of service",
    "They may walk out and march downtown.",
    "prices fall, the fall of the wall, a spring in the lock",
    "a second hearing, the sun, he sat down, they wed",
    "open 24/7, rated 4/5, a 50/50 chance",
    "release 3.12.1, build 10.4.2026.1, RFC 2026, ISO 8601",
    "page 1999, room 2020, $2026, 2,026 boats, 2026 people, 2026%",
    "case 26-1042, CVE-2026-1234, Regulation (EU) 2024/1689",
    "June Carter and August Wilson wrote it; Theresa May agreed.",
    "https://example.org/2026/04/20/harbour and [map](/2026-04-20/map.png)",
    "not just the harbour, just under half, now that it rains",
    "the 14th amendment, the 5th ward, 3rd prize",
    "half the crew, the half marathon, two halves",
    "It took 13 hours; a 60-day comment period",
    "the Sun newspaper, USA Today",
    "H100 chips and Q8 fuel",
    "sales up 12% YTD, in recent weeks, a 3/16 inch bolt, by 3/16 inch, on 4/5",
    "",
    "…",
  ])("%j", (text) => {
    expect(read(text)).toEqual([])
  })
})
