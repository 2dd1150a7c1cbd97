import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { LOCALES } from "../../../src/extract/locales/index.ts"
import { gateOf } from "../../../src/extract/patterns/gate.ts"
import { claimPatterns } from "../../../src/extract/predictions/patterns.ts"
import { rulesFor } from "../../../src/extract/read-dates.ts"

const folder = new URL("../../../seeds/digests/", import.meta.url)
const LINES = [
  ...readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n")),
  "Bis Ende des Quartals, falls der Rat am 4. Mai zustimmt. D'ici la fin de l'année, si le vote a lieu le 4 mai.",
  "A finales de mayo, si el puerto abre. 如果8月2日前签署，未来两周内将重新开放。 In\nthe  event of a strike by MAY 4-6.",
]

test.each(LOCALES.map(({ language }) => language))(
  "no pattern of %s is left out where it matches",
  (language) => {
    const patterns = [
      ...rulesFor(language).map(({ pattern }) => pattern),
      ...Object.values(claimPatterns(language)).filter((value): value is RegExp => value instanceof RegExp),
    ]
    const gate = gateOf(patterns)
    for (const line of LINES) {
      const open = new Set(gate(line))
      const missed = patterns.filter((pattern, index) => line.search(pattern) >= 0 && !open.has(index))
      expect(missed).toEqual([])
    }
  },
)

test("most patterns need not run over a sentence without their words", () => {
  const patterns = rulesFor("en").map(({ pattern }) => pattern)
  expect(gateOf(patterns)("The council of the town has a view on boats.").length).toBeLessThan(
    patterns.length / 4,
  )
})
