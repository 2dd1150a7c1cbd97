import { readdir, readFile } from "node:fs/promises"
import { expect, test } from "vitest"
import type { Database } from "../../src/db/database.ts"
import type { OfferListed } from "../../src/domain/offer.ts"
import { acceptDigest, ingestDigest, withdrawDigest } from "../../src/services/digests.ts"
import { acceptOffer, dismissOffer, listOffers } from "../../src/services/offers.ts"
import { createPrediction, getPrediction, withdrawPrediction } from "../../src/services/predictions.ts"
import { recordVerdict } from "../../src/services/verdicts.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { aVerdict } from "../support/factories.ts"

const SEEDS = new URL("../../seeds/digests/", import.meta.url)

describeOnEachDatabase("evidence offered", (db) => {
  const contextOf = (database: Database) => ({
    db: database,
    clock: () => new Date("2026-04-23T09:00:00.000Z"),
    timeZone: "Pacific/Chatham",
  })
  const offered = (): Promise<OfferListed[]> => listOffers(contextOf(db()), { state: "offered", limit: 100 })
  const ingest = async (publishedOn: string, text: string, publisher = "Harbour Letter"): Promise<string> =>
    (await ingestDigest(contextOf(db()), { text, publishedOn, publisher })).digest.id

  const CLAIM =
    "If Zephyrine launches the Quillback turbine by 30 June 2026, expect Norvik to cancel its own."
  const NEWS = "Zephyrine launched the Quillback turbine on Monday in front of 200 guests."
  const OTHER = "The city opened a library, and the mayor of Trellport read from her memoirs for an hour."

  test("reading the seeds in the order of their days offers what 22 April says of Mythos and Amazon", async () => {
    for (const fileName of (await readdir(SEEDS)).filter((name) => name.endsWith(".md")).sort()) {
      const text = await readFile(new URL(fileName, SEEDS), "utf8")
      const { digest } = await ingestDigest(contextOf(db()), { text, fileName })
      await acceptDigest(contextOf(db()), digest.id)
    }
    const late = (await offered()).filter(({ publishedOn }) => publishedOn === "2026-04-22")
    const from21 = await Promise.all(late.map(async ({ thingId, thing }) => ({ thing, thingId })))
    expect(from21.every(({ thing }) => thing === "prediction")).toBe(true)
    for (const name of ["Mythos", "Amazon"]) {
      const about = late.filter(
        ({ words, parts }) => words.includes(name) && parts.names.includes(name.toLowerCase()),
      )
      expect(about.length, name).toBeGreaterThan(0)
      for (const { thingId } of about)
        expect((await getPrediction(contextOf(db()), thingId)).madeOn < "2026-04-22").toBe(true)
    }
    // More than these would be noise: see test/bench/offers.ts for which of them are good.
    expect((await offered()).length).toBeLessThan(20)
  })

  test("a later digest is offered to an open claim, with its place in the text and the reason", async () => {
    await ingest("2026-04-01", CLAIM)
    const text = `# Wind\n\n${OTHER}\n\n${NEWS}`
    const digestId = await ingest("2026-04-20", text, "Gale Daily")
    const [offer, ...more] = (await offered()).filter(({ thing }) => thing === "prediction")
    expect(more).toEqual([])
    expect(offer).toMatchObject({ digestId, words: NEWS, publisher: "Gale Daily", state: "offered" })
    expect(text.slice(offer?.start, offer?.end)).toBe(NEWS)
    expect(offer?.parts).toMatchObject({ isReport: true, isSpeculation: false, isIndependent: true })
    expect(offer?.parts.names).toEqual(expect.arrayContaining(["zephyrine", "quillback"]))
    expect((await getPrediction(contextOf(db()), offer?.thingId ?? "")).offers).toHaveLength(1)
  })

  test("only what came after the claim was made is offered, in whatever order the digests come in", async () => {
    await ingest("2026-04-20", `# Wind\n\n${NEWS}`)
    await ingest("2026-04-25", CLAIM)
    expect(await offered()).toEqual([])
    await ingest("2026-04-01", `${CLAIM} That is the view at Harbour Letter.`)
    expect(new Set((await offered()).map(({ words }) => words))).toEqual(new Set([NEWS]))
  })

  test("a claim entered by hand is offered what digests said since the day it was made", async () => {
    await ingest(
      "2026-04-20",
      `# Wind\n\n${OTHER}\n\nAt noon the engineers of Zephyrine launched the Quillback turbine.`,
    )
    const entry = {
      type: "watch" as const,
      topic: "energy" as const,
      consequence: "the Quillback turbine of Zephyrine runs",
    }
    const late = await createPrediction(contextOf(db()), { ...entry, madeOn: "2026-04-21" })
    const early = await createPrediction(contextOf(db()), { ...entry, madeOn: "2026-04-02" })
    expect(late.offers).toEqual([])
    expect(early.offers).toHaveLength(1)
  })

  test("reading the same digest again offers nothing twice, and what was dismissed stays dismissed", async () => {
    await ingest("2026-04-01", CLAIM)
    await ingest("2026-04-20", NEWS)
    const [offer] = await offered()
    await dismissOffer(contextOf(db()), offer?.id ?? "", "mara")
    await ingest("2026-04-20", NEWS)
    expect(await offered()).toEqual([])
    const [dismissed] = await listOffers(contextOf(db()), { state: "dismissed", limit: 9 })
    expect(dismissed).toMatchObject({ id: offer?.id, decidedBy: "mara" })
  })

  test("an accepted offer is evidence for a verdict, and resolves nothing", async () => {
    await ingest("2026-04-01", CLAIM)
    await ingest("2026-04-20", NEWS)
    const [offer] = await offered()
    const { evidence } = await acceptOffer(contextOf(db()), offer?.id ?? "", "http://127.0.0.1:3000")
    expect(evidence.evidenceQuote).toBe(NEWS)
    expect(evidence.evidenceUrl).toContain(`/digests/${offer?.digestId}`)
    expect((await getPrediction(contextOf(db()), offer?.thingId ?? "")).resolution).toBe("open")
    await expect(dismissOffer(contextOf(db()), offer?.id ?? "")).rejects.toThrow("accepted already")
  })

  test("nothing is offered from a withdrawn digest, nor to what is settled or withdrawn", async () => {
    await ingest("2026-04-01", CLAIM)
    const digestId = await ingest("2026-04-20", NEWS)
    const [offer] = (await offered()).filter(({ thing }) => thing === "prediction")
    await recordVerdict(
      contextOf(db()),
      offer?.thingId ?? "",
      aVerdict({ about: "condition", verdict: "no", becameTrueOn: null }),
    )
    expect((await offered()).filter(({ thing }) => thing === "prediction")).toEqual([])
    await ingest("2026-04-21", `${NEWS} Nobody was hurt.`)
    expect((await offered()).filter(({ thing }) => thing === "prediction")).toEqual([])

    await ingest("2026-04-02", `${CLAIM} So says Harbour Letter.`)
    const again = (await offered()).filter(
      ({ thing, digestId: id }) => thing === "prediction" && id === digestId,
    )
    expect(again).toHaveLength(1)
    await withdrawDigest(contextOf(db()), digestId)
    expect((await offered()).some(({ digestId: id }) => id === digestId)).toBe(false)
    await withdrawPrediction(contextOf(db()), again[0]?.thingId ?? "")
    expect((await offered()).some(({ thingId }) => thingId === again[0]?.thingId)).toBe(false)
  })
})
