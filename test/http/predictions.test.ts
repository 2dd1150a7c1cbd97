import { describe, expect, test } from "vitest"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const PREDICTIONS = "/api/v1/predictions"
const UNKNOWN = `${PREDICTIONS}/prd_${"0".repeat(26)}`
const CLAIM = { type: "conditional", condition: "the tunnel opens", consequence: "the ferry line closes" }

describeOnEachDatabase("/api/v1/predictions", (db) => {
  const app = () => anApp(db())
  const create = (more: object = {}) => sendJson(app(), "POST", PREDICTIONS, { ...CLAIM, ...more })
  const created = async (more: object = {}) => jsonOf(await create(more))
  const anEvent = (date: string) =>
    jsonOf(sendJson(app(), "POST", "/api/v1/events", { title: "Harbour tunnel opens", date }))
  const verdict = (id: unknown, body: object, headers: Record<string, string> = {}) =>
    sendJson(app(), "POST", `${PREDICTIONS}/${id}/verdicts`, body, headers)

  test("a new prediction has both clocks, an address and an ETag", async () => {
    const response = await create({
      conditionWindow: { basis: "absolute", dueOn: "2026-09-30" },
      outcomeWindow: { basis: "condition", offset: "P60D" },
    })
    expect(response.status).toBe(201)
    const prediction = await jsonOf(response)
    expect(prediction).toMatchObject({
      title: "If the tunnel opens, then the ferry line closes",
      madeOn: "2026-05-01",
      conditionWindow: { dueOn: "2026-09-30" },
      outcomeWindow: { dueOn: null, offset: "P60D", explanation: "60 days after the condition comes true" },
      dueOn: "2026-09-30",
      daysLeft: 152,
      standing: "open",
      resolution: "open",
    })
    expect(response.headers.get("location")).toBe(`${PREDICTIONS}/${prediction.id}`)
    expect(response.headers.get("etag")).toMatch(/^"1-[0-9a-f]+"$/)
  })

  test("a claim without a limit gets a review date", async () => {
    expect(await created()).toMatchObject({ dueOn: null, reviewOn: "2026-07-30", askOn: "2026-07-30" })
  })

  test("a window that hangs on an event moves when the event moves, and the move is recorded", async () => {
    const event = await anEvent("2026-04-29")
    const { id } = await created({
      triggerEventId: event.id,
      outcomeWindow: { basis: "event", eventId: event.id, offset: "P60D" },
    })
    expect(await jsonOf(app().request(`${PREDICTIONS}/${id}`))).toMatchObject({
      outcomeWindow: { dueOn: "2026-06-28", explanation: "60 days after Harbour tunnel opens" },
      triggerEvent: { title: "Harbour tunnel opens", span: { label: "29 Apr 2026" } },
    })
    await sendJson(app(), "PATCH", `/api/v1/events/${event.id}`, { date: "2026-05-06", reason: "Delayed" })
    const moved = await jsonOf(app().request(`${PREDICTIONS}/${id}`))
    expect(moved).toMatchObject({ outcomeWindow: { dueOn: "2026-07-05" }, dueOn: "2026-07-05" })
    expect(moved.history).toContainEqual(
      expect.objectContaining({ field: "outcomeWindow.dueOn", from: "2026-06-28", to: "2026-07-05" }),
    )
  })

  test.each([
    [{ conditionWindow: { basis: "absolute", dueOn: "2026-02-30" } }, "/conditionWindow/dueOn"],
    [{ outcomeWindow: { basis: "digest", offset: "60 days" } }, "/outcomeWindow/offset"],
    [{ outcomeWindow: { basis: "digest", offset: "P9999Y" } }, "/outcomeWindow/offset"],
    [{ outcomeWindow: { basis: "none" } }, "/outcomeWindow/basis"],
    [{ outcomeWindow: { basis: "digest", within: "P1D" } }, "/outcomeWindow/within"],
    [{ outcomeWindow: "soon" }, "/outcomeWindow"],
    [{ type: "prophecy" }, "/type"],
    [{ consequence: "" }, "/consequence"],
    [{ resolution: "yes" }, "/resolution"],
    [{ triggerEventId: "evt_1" }, "/triggerEventId"],
  ])("%o is refused, and the answer says where", async (more, where) => {
    const response = await create(more)
    expect(response.status).toBe(422)
    expect(await jsonOf(response)).toMatchObject({ code: "invalid_request", errors: [{ where }] })
  })

  test.each([
    [{ triggerEventId: `evt_${"0".repeat(26)}` }],
    [{ outcomeWindow: { basis: "event", eventId: `evt_${"0".repeat(26)}`, offset: "P60D" } }],
    [{ outcomeWindow: { basis: "absolute" } }],
    [{ outcomeWindow: { basis: "absolute", opensOn: "2026-09-02", dueOn: "2026-09-01" } }],
  ])("%o fits no ledger and is refused with 422", async (more) => {
    const response = await create(more)
    expect(response.status).toBe(422)
    const { errors } = await jsonOf(response)
    expect(errors).not.toEqual([])
  })

  test("a change says what it changed", async () => {
    const { id } = await created()
    const response = await sendJson(app(), "PATCH", `${PREDICTIONS}/${id}`, {
      outcomeWindow: { basis: "absolute", dueOn: "2026-12-31" },
      reason: "The text means this year",
    })
    expect(await jsonOf(response)).toMatchObject({ dueOn: "2026-12-31", revision: 2 })
  })

  test("what was withdrawn leaves the list and takes neither changes nor verdicts", async () => {
    const { id } = await created()
    await sendJson(app(), "POST", `${PREDICTIONS}/${id}/withdraw`, { by: "mara" })
    expect(await jsonOf(app().request(PREDICTIONS))).toEqual({ items: [], nextCursor: null })
    expect(await jsonOf(app().request(`${PREDICTIONS}/${id}`))).toMatchObject({ review: "withdrawn" })
    for (const response of [
      await sendJson(app(), "PATCH", `${PREDICTIONS}/${id}`, { topic: "media" }),
      await verdict(id, { about: "outcome", verdict: "yes" }),
    ])
      expect(await jsonOf(response)).toMatchObject({ status: 409, code: "withdrawn" })
  })

  test("filters narrow the list, and a type is a filter of its own", async () => {
    await created()
    await created({ type: "watch", condition: null, consequence: "A new ferry is ordered", topic: "media" })
    const count = async (query: string) =>
      ((await jsonOf(app().request(`${PREDICTIONS}?${query}`))).items as unknown[]).length
    expect(await count("")).toBe(2)
    expect(await count("type=watch")).toBe(1)
    expect(await count("topic=media")).toBe(1)
    expect(await count("q=tunnel")).toBe(1)
    expect(await count("standing=resolved")).toBe(0)
  })

  describe("verdicts", () => {
    test("a yes about the outcome resolves; the day it became true is kept apart from today", async () => {
      const { id } = await created()
      await verdict(id, { about: "condition", verdict: "yes", becameTrueOn: "2026-04-20" })
      const after = await jsonOf(
        verdict(id, {
          about: "outcome",
          verdict: "yes",
          becameTrueOn: "2026-04-28",
          evidenceUrl: "https://example.org/report",
          evidenceQuote: "Service ends today",
          note: "As announced",
          by: "mara",
        }),
      )
      expect(after).toMatchObject({ resolution: "yes", resolvedOn: "2026-04-28", standing: "resolved" })
      expect((after.verdicts as object[]).at(-1)).toMatchObject({
        becameTrueOn: "2026-04-28",
        recordedAt: "2026-05-01T09:00:00.000Z",
        recordedBy: "mara",
        evidenceUrl: "https://example.org/report",
      })
    })

    test("a failed condition annuls and says why; undo opens it again", async () => {
      const { id } = await created()
      expect(await jsonOf(verdict(id, { about: "condition", verdict: "no" }))).toMatchObject({
        resolution: "annulled",
        annulReason: "condition_not_met",
      })
      const undone = await app().request(`${PREDICTIONS}/${id}/verdicts/undo`, { method: "POST" })
      const after = await jsonOf(undone)
      expect(after).toMatchObject({ resolution: "open", annulReason: null })
      expect(after.verdicts).toHaveLength(2)
    })

    test.each([
      [
        "already_resolved",
        409,
        CLAIM,
        { about: "outcome", verdict: "no" },
        { about: "outcome", verdict: "yes" },
      ],
      ["condition_open", 409, CLAIM, null, { about: "outcome", verdict: "yes" }],
      ["no_condition", 409, { condition: null, type: "watch" }, null, { about: "condition", verdict: "yes" }],
      [
        "reason_required",
        422,
        { condition: null, type: "watch" },
        null,
        { about: "outcome", verdict: "annulled" },
      ],
      [
        "became_true_in_future",
        422,
        CLAIM,
        null,
        { about: "condition", verdict: "yes", becameTrueOn: "2026-05-02" },
      ],
    ])("%s is %i", async (code, status, claim, first, second) => {
      const { id } = await created(claim)
      if (first !== null) {
        await verdict(id, { about: "condition", verdict: "yes" })
        await verdict(id, first)
      }
      const response = await verdict(id, second)
      expect(response.status).toBe(status)
      expect(await jsonOf(response)).toMatchObject({ code })
    })

    test("nothing to undo is 409", async () => {
      const { id } = await created()
      const response = await sendJson(app(), "POST", `${PREDICTIONS}/${id}/verdicts/undo`, {})
      expect(await jsonOf(response)).toMatchObject({ status: 409, code: "nothing_to_undo" })
    })

    test.each([
      [{ about: "outcome", verdict: "maybe" }, "/verdict"],
      [{ about: "outcome", verdict: "annulled", reason: "condition_not_met" }, "/reason"],
      [{ about: "outcome", verdict: "yes", evidenceUrl: "javascript:alert(1)" }, "/evidenceUrl"],
      [{ about: "outcome", verdict: "yes", becameTrueOn: "2026-04-31" }, "/becameTrueOn"],
      [{ verdict: "yes" }, "/about"],
    ])("%o is refused, and the answer says where", async (body, where) => {
      const { id } = await created()
      const response = await verdict(id, body)
      expect(response.status).toBe(422)
      expect(await jsonOf(response)).toMatchObject({ code: "invalid_request", errors: [{ where }] })
    })

    test("a verdict on a state that somebody changed meanwhile is 412", async () => {
      const { id } = await created()
      const etag = (await app().request(`${PREDICTIONS}/${id}`)).headers.get("etag") ?? ""
      await verdict(id, { about: "condition", verdict: "yes" })
      const response = await verdict(id, { about: "outcome", verdict: "no" }, { "if-match": etag })
      expect(await jsonOf(response)).toMatchObject({ status: 412, code: "precondition_failed" })
    })

    test("a verdict on what is not there is 404", async () => {
      const response = await sendJson(app(), "POST", `${UNKNOWN}/verdicts`, {
        about: "outcome",
        verdict: "yes",
      })
      expect(response.status).toBe(404)
      expect((await sendJson(app(), "POST", `${UNKNOWN}/verdicts/undo`, {})).status).toBe(404)
    })
  })

  test("what is not there is 404 at every address of it", async () => {
    expect((await app().request(UNKNOWN)).status).toBe(404)
    expect((await app().request(`${PREDICTIONS}/nothing`)).status).toBe(404)
    expect((await sendJson(app(), "PATCH", UNKNOWN, { topic: "ai" })).status).toBe(404)
    expect((await sendJson(app(), "POST", `${UNKNOWN}/accept`, {})).status).toBe(404)
    expect((await sendJson(app(), "POST", `${UNKNOWN}/withdraw`, {})).status).toBe(404)
  })
})
