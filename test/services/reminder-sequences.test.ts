import { expect, test } from "vitest"
import { describeOnEachDatabase } from "../support/databases.ts"
import { playReminders } from "../support/reminder-sequence.ts"

describeOnEachDatabase("whatever people, clocks and servers do", (db, { kind }) => {
  test.each(kind === "sqlite" ? [2, 3, 7, 11] : [7])(
    "what is said is what the rules ask for as things stand then, once (%i)",
    async (seed) => {
      const { differences, said } = await playReminders(db(), seed, 30)
      expect(differences).toEqual([])
      expect(said).toBeGreaterThan(0)
    },
  )
})
