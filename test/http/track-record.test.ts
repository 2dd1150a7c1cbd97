import { expect, test } from "vitest"
import { anApp, jsonOf, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"

const PREDICTIONS = "/api/v1/predictions"
const TRACK = "/api/v1/track-record"
const SEEN = { becameTrueOn: "2026-04-30", evidenceUrl: "https://example.org/seen" }

describeOnEachDatabase("forecasts and the track record over HTTP", (db) => {
  const app = () => anApp(db())
  const post = (path: string, body: object) => sendJson(app(), "POST", `${PREDICTIONS}${path}`, body)
  const claim = async (more: object = {}) =>
    String(
      (
        await jsonOf(
          post("", { type: "forecast", consequence: "the bridge opens", madeOn: "2026-04-01", ...more }),
        )
      ).id,
    )
  const get = (path: string) => jsonOf(app().request(path))

  test("a forecast is answered with its row, and counted in the calibration once the claim came out", async () => {
    const id = await claim()
    const answer = await post(`/${id}/forecasts`, { probability: 0.7, by: "ada" })
    expect(answer.status).toBe(201)
    expect(await jsonOf(answer)).toMatchObject({
      about: "outcome",
      number: 1,
      recordedBy: "ada",
      recordedOn: "2026-05-01",
    })
    await post(`/${id}/verdicts`, { about: "outcome", verdict: "yes", ...SEEN })
    expect(await get("/api/v1/forecasts/calibration?by=ada")).toMatchObject({
      counts: { scored: 0, tooLate: 1 },
      forecasters: ["ada"],
    })
    expect(await get("/api/v1/forecasts/calibration?by=nobody")).toMatchObject({ counts: { tooLate: 0 } })
  })

  test.each([
    ["a probability above 1", { probability: 1.2 }, 422],
    ["a probability that is none", { probability: "0.5" }, 422],
    ["a forecast without one", {}, 422],
    ["a forecast about a condition that is not there", { about: "condition", probability: 0.5 }, 409],
  ])("%s is refused", async (_name, body, status) => {
    expect((await post(`/${await claim()}/forecasts`, body)).status).toBe(status)
  })

  test("nobody's forecast can be taken back but one's own", async () => {
    const id = await claim()
    await post(`/${id}/forecasts`, { probability: 0.7, by: "ada" })
    const answer = await post(`/${id}/forecasts/withdraw`, { by: "mara" })
    expect(answer.status).toBe(409)
    expect(await jsonOf(answer)).toMatchObject({ code: "nothing_to_undo" })
  })

  test("each number of the track record says what it counts and lists what it counted", async () => {
    const id = await claim({ topic: "policy" })
    await claim({ topic: "policy", madeOn: "2025-06-01" })
    await post(`/${id}/verdicts`, { about: "outcome", verdict: "yes", ...SEEN })
    const record = await get(`${TRACK}?by=topic&from=2026-01-01`)
    expect(record).toMatchObject({
      by: "topic",
      enoughResolved: 10,
      definitions: { overdue: expect.stringContaining("still need a verdict") },
      groups: [
        {
          group: "policy",
          numbers: { made: { count: 1 }, right: { count: 1, of: 1, interval: { share: 1, high: 1 } } },
          medianDays: { count: 1, median: 29, low: null },
          isEnough: false,
          rank: null,
        },
      ],
      total: { numbers: { made: { count: 1 } } },
    })
    const list = await get(`${TRACK}/predictions?by=topic&group=policy&number=right&from=2026-01-01`)
    expect(list).toMatchObject({ items: [{ id }], nextCursor: null })
    const nameless = await get(`${TRACK}/predictions?group=&number=made`)
    expect(nameless.items).toHaveLength(2)
  })

  test.each([
    `${TRACK}?by=weather`,
    `${TRACK}?from=2026-02-30`,
    `${TRACK}/predictions`,
    `${TRACK}/predictions?number=most`,
    `${TRACK}/predictions?number=made&group=%00`,
    `${TRACK}/predictions?number=made&cursor=none`,
    "/api/v1/forecasts/calibration?by=",
  ])("%s cannot be asked", async (path) => {
    expect((await app().request(path)).status).toBe(400)
  })
})
