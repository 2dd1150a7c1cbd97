import { expect, test } from "vitest"
import {
  acceptDigest,
  getDigest,
  ingestDigest,
  listDigests,
  withdrawDigest,
} from "../../src/services/digests.ts"
import { getEvent, listEvents } from "../../src/services/events.ts"
import { getPrediction, listPredictions } from "../../src/services/predictions.ts"
import { fakeClock } from "../support/clock.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

/** A digest as a reader of newsletters would drop it in. */
const TEXT = `# Harbour Notes

April 21, 2026

The new ferry terminal opens on May 12, 2026 in Rotterdam.

If the terminal opens on May 12, 2026, the port will hire two hundred people by June 30, 2026.
`

describeOnEachDatabase("digests", (db, { another }) => {
  const context = () => ({ db: db(), clock: fakeClock("2026-05-01T09:00:00.000Z"), timeZone: "UTC" })
  const counts = async () => [
    (await listDigests(context(), { limit: 9 })).items.length,
    (await listEvents(context(), {}, { limit: 9 })).items.length,
    (await listPredictions(context(), {}, { limit: 9 })).items.length,
  ]

  test("a text is read into what it says, with offsets into that very text", async () => {
    const { digest, isNew } = await ingestDigest(context(), { text: TEXT })
    expect(isNew).toBe(true)
    expect(digest).toMatchObject({ title: "Harbour Notes", publishedOn: "2026-04-21", language: "en" })
    const { found, text } = await getDigest(context(), digest.id)
    expect(found.map(({ thing }) => thing).sort()).toEqual(expect.arrayContaining(["event", "prediction"]))
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words)
  })

  test("the same text a second time is the same digest, and nothing is written twice", async () => {
    const first = await ingestDigest(context(), { text: TEXT })
    const before = await counts()
    expect(await ingestDigest(context(), { text: TEXT, title: "Another name" })).toEqual({
      digest: first.digest,
      isNew: false,
    })
    expect(await counts()).toEqual(before)
  })

  test("the same text from two at once is one digest", async () => {
    const results = await Promise.all([
      ingestDigest(context(), { text: TEXT }),
      ingestDigest({ ...context(), db: another() }, { text: TEXT }),
    ])
    expect(results.map(({ isNew }) => isNew).sort()).toEqual([false, true])
    expect(results[0].digest.id).toBe(results[1].digest.id)
    expect((await counts())[0]).toBe(1)
  })

  test("a text without a day of its own is refused until somebody says the day", async () => {
    const text = "The new ferry terminal opens soon."
    await expect(ingestDigest(context(), { text })).rejects.toMatchObject({
      code: "published_on_unknown",
      faults: [{ where: "/publishedOn" }],
    })
    expect(await counts()).toEqual([0, 0, 0])
    const { digest } = await ingestDigest(context(), { text, publishedOn: "2026-04-21", publisher: "Quay" })
    expect(digest).toMatchObject({ publishedOn: "2026-04-21", publisher: "Quay" })
  })

  test("accepting a digest accepts everything proposed from it", async () => {
    const { digest } = await ingestDigest(context(), { text: TEXT })
    expect(digest.proposedCount).toBeGreaterThan(1)
    const accepted = await acceptDigest(context(), digest.id, "ada")
    expect(accepted.proposedCount).toBe(0)
    expect(accepted.found.every(({ review }) => review === "accepted")).toBe(true)
  })

  test("withdrawing a digest withdraws what rests on it alone; it can still be looked at", async () => {
    const { digest } = await ingestDigest(context(), { text: TEXT })
    const { digest: other } = await ingestDigest(context(), {
      text: "# Quay Notes\n\nApril 22, 2026\n\nThe new ferry terminal opens on May 12, 2026 in Rotterdam.\n",
    })
    const [shared] = (await getDigest(context(), other.id)).found
    const [claim] = (await listPredictions(context(), {}, { limit: 9 })).items
    expect((await getEvent(context(), shared?.thingId ?? "")).mentionCount).toBeGreaterThan(1)
    if (!shared || !claim) throw new Error("the reader found no event or no claim")
    const { found } = await withdrawDigest(context(), digest.id, "ada")
    expect(new Set(found.map(({ thingId }) => thingId))).toEqual(new Set([shared.thingId]))
    expect(await getEvent(context(), shared.thingId)).toMatchObject({
      review: "proposed",
      mentionCount: 1,
      mentions: [{ digestId: other.id }],
    })
    expect(await getPrediction(context(), claim.id)).toMatchObject({ review: "withdrawn" })
    expect((await listDigests(context(), { limit: 9 })).items.map(({ id }) => id)).toEqual([other.id])
    await expect(acceptDigest(context(), digest.id)).rejects.toMatchObject({ code: "withdrawn" })
  })

  test("lists go newest first, page by page", async () => {
    for (const day of ["2026-04-21", "2026-04-23", "2026-04-22", "2026-04-23"])
      await ingestDigest(context(), { text: `No. ${Math.random()}`, publishedOn: day, publisher: "Quay" })
    const first = await listDigests(context(), { limit: 3, publisher: "Quay" })
    const rest = await listDigests(context(), { limit: 3, cursor: first.nextCursor ?? undefined })
    expect([...first.items, ...rest.items].map(({ publishedOn }) => publishedOn)).toEqual([
      "2026-04-23",
      "2026-04-23",
      "2026-04-22",
      "2026-04-21",
    ])
    expect(rest.nextCursor).toBeNull()
    expect((await listDigests(context(), { limit: 3, publisher: "Nobody" })).items).toEqual([])
  })
})
