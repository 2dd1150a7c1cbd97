import { describe, expect, test } from "vitest"
import { readDigest } from "../../src/extract/read-digest.ts"
import { createModel, type ModelOptions } from "../../src/model/ask-model.ts"
import { secondPass } from "../../src/model/second-pass.ts"
import {
  type Answering,
  aModelServer,
  answers,
  drips,
  fails,
  floods,
  resets,
  says,
  staysSilent,
} from "../support/model-server.ts"

const TEXT = "# Harbour Letter, 4 May 2026\n\nVessels would wait longer at anchor then.\n"
const CLAIM = {
  quote: "Vessels would wait longer at anchor then.",
  at: 33,
  type: "forecast",
  condition: null,
  consequence: "Vessels would wait longer at anchor then",
  topic: "other",
}
const ITEMS = { events: [], predictions: [CLAIM] }
const passage = { lines: [{ at: 0, words: "Vessels would wait." }] }

const aModel = (url: string, over: Partial<ModelOptions> = {}) =>
  createModel({ url, name: null, key: null, timeoutSeconds: 20, ...over })

/** The claims that a second pass adds, the model answering so. */
async function claimsFrom(answering: Answering): Promise<string[]> {
  const server = await aModelServer(answering)
  const { proposed } = await secondPass(TEXT, readDigest(TEXT), aModel(server.url))
  return proposed.predictions.map(({ consequence }) => consequence)
}

describe("a model's answer", () => {
  const json = JSON.stringify(ITEMS)

  test.each([
    ["as it was asked for", json],
    ["in a fence", `Here you are:\n\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`],
    ["behind thoughts", `<think>{"events": maybe}</think>\n${json}`],
    ["between words", `I found one. ${json} That is all.`],
  ])("is read %s", async (_how, content) => {
    expect(await claimsFrom(says(content))).toEqual(["Vessels would wait longer at anchor then"])
  })

  test("in parts is read as one", async () => {
    const parts = [json.slice(0, 20), json.slice(20)].map((text) => ({ type: "text", text }))
    const claims = await claimsFrom((response) => {
      response.end(JSON.stringify({ choices: [{ message: { content: parts } }] }))
    })
    expect(claims).toHaveLength(1)
  })

  test.each([
    ["words alone", says("I cannot help with that."), "something else than JSON"],
    ["broken JSON", says(`${json.slice(0, -9)} oops }`), "something else than JSON"],
    ["nothing", says("  "), "said nothing"],
    ["no completion", fails(200), "not JSON"],
    ["a fault of its own", fails(500), "status 500"],
    ["a redirect", fails(307, { location: "http://127.0.0.1:1/" }), "status 307"],
    ["a connection that is cut", resets, "broke off"],
    ["far too much", floods(100_000_000), "too large"],
  ])("that is %s is told in a sentence", async (_what, answering, words) => {
    await expect(claimsFrom(answering)).rejects.toMatchObject({
      name: "ModelError",
      message: expect.stringContaining(words),
    })
  })

  test.each([
    ["dripping", drips],
    ["silent", staysSilent],
  ])("that is %s is waited for no longer than the setting says", async (_how, answering) => {
    const server = await aModelServer(answering)
    const model = aModel(server.url, { timeoutSeconds: 0.2 })
    await expect(model.ask(passage)).rejects.toThrow("longer than 0.2 seconds")
  })

  test("that wants patience says how much", async () => {
    const server = await aModelServer(fails(429, { "retry-after": "90" }))
    await expect(aModel(server.url).ask(passage)).rejects.toMatchObject({ retryAfterSeconds: 90 })
  })
})

describe("a model's server", () => {
  test("that does not know how to hold to a form is asked plainly, from then on", async () => {
    const server = await aModelServer((response, asked, request) =>
      (asked.body.response_format === undefined ? answers(ITEMS) : fails(400))(response, asked, request),
    )
    const model = aModel(server.url)
    await model.ask(passage)
    await model.ask(passage)
    expect(server.asked.map(({ body }) => body.response_format?.type)).toEqual([
      "json_schema",
      undefined,
      undefined,
    ])
    expect(server.asked.map(({ body }) => body.temperature)).toEqual([0, 0, 0])
  })

  test("that refuses every way of asking is asked three times and no more", async () => {
    const server = await aModelServer(fails(400))
    await expect(aModel(server.url).ask(passage)).rejects.toThrow("status 400")
    expect(server.asked).toHaveLength(3)
  })

  test.each(["", "/", "/v1", "/v1/", "/v1/chat/completions"])("is found under %j", async (path) => {
    const server = await aModelServer(answers(ITEMS))
    await aModel(`${server.origin}${path}`).ask(passage)
    expect(server.asked[0]?.path).toBe("/v1/chat/completions")
  })

  test("is told the model and the key of the settings, and the passage with its offsets", async () => {
    const server = await aModelServer(answers(ITEMS))
    await aModel(server.url, { name: "small", key: "k-1" }).ask(passage)
    expect(server.asked[0]).toMatchObject({
      authorization: "Bearer k-1",
      body: {
        model: "small",
        messages: [{ role: "system" }, { content: expect.stringContaining("[0] Vessels") }],
      },
    })
  })

  test("gets nothing that the settings do not say", async () => {
    const server = await aModelServer(answers(ITEMS))
    await aModel(server.url).ask(passage)
    expect(server.asked[0]?.authorization).toBeUndefined()
    expect(server.asked[0]?.body).not.toHaveProperty("model")
  })

  test("names the rule of what it proposed where the settings do not", async () => {
    const server = await aModelServer(says(JSON.stringify(ITEMS), "big model\n7b"))
    const { rule } = await secondPass(TEXT, readDigest(TEXT), aModel(server.url))
    expect(rule).toBe("model:big-model-7b")
  })
})
