import fc from "fast-check"
import { expect, test } from "vitest"
import { type App, anApp, jsonOf, noDatabase, sendJson } from "../support/app.ts"
import { describeOnEachDatabase } from "../support/databases.ts"
import { operationAt, readDocument } from "../support/openapi-document.ts"

const document = await readDocument(anApp(noDatabase))
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ path, method: method.toUpperCase() })),
)

/** Text as nobody types it: NUL, lone surrogates, controls, quotes of other languages, very long. */
const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "\u0000",
    "\ud800",
    "a\u0000b",
    "2026-02-30",
    "9999-12-31",
    "P999999999D",
    "'; drop table event --",
  ),
  fc.constantFrom("%", "_", "\\", "__proto__", "constructor", "x".repeat(5000), "\u202e", "2026-13", "0000"),
)

/** A field's name from the document, or any. */
const fieldName = fc.oneof(
  fc.constantFrom(
    "title",
    "date",
    "kind",
    "topic",
    "text",
    "publishedOn",
    "type",
    "condition",
    "consequence",
  ),
  fc.constantFrom(
    "conditionWindow",
    "outcomeWindow",
    "basis",
    "offset",
    "dueOn",
    "about",
    "verdict",
    "becameTrueOn",
    "with",
    "countedFrom",
    "mentionIds",
    "rule",
    "on",
    "to",
    "lastOn",
    "by",
  ),
  oddText,
)
const fieldValue = fc.oneof(
  fc.constantFrom(
    "2026-08-02",
    "2026-35",
    "2027/..",
    "conditional",
    "watch",
    "outcome",
    "condition",
    "yes",
    "P60D",
    "digest",
  ),
  oddText,
  fc.jsonValue({ maxDepth: 3 }),
)
const body = fc.oneof(
  fc.dictionary(fieldName, fieldValue, { maxKeys: 8 }),
  fc.dictionary(fieldName, fc.dictionary(fieldName, fieldValue, { maxKeys: 4 }), { maxKeys: 4 }),
  fc.jsonValue(),
)
const query = fc.array(
  fc.tuple(
    fc.oneof(
      fc.constantFrom(
        "from",
        "to",
        "within",
        "kind",
        "publisher",
        "topic",
        "q",
        "limit",
        "cursor",
        "standing",
      ),
      oddText,
    ),
    fc.oneof(
      fieldValue.map((value) => (typeof value === "string" ? value : JSON.stringify(value))),
      fc.constantFrom("2026-05-01", "2026-06-01", "P14D", "1", "true"),
    ),
  ),
  { maxLength: 5 },
)

const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"))

async function expectNoCrash(response: Response, told: string[]): Promise<void> {
  expect(told).toEqual([])
  expect(response.status).toBeLessThan(500)
  if (response.status < 400) return
  expect(response.headers.get("content-type")).toBe("application/problem+json")
  expect(await response.json()).toMatchObject({ status: response.status, code: expect.any(String) })
}

describeOnEachDatabase("whatever is sent, nothing crashes and every refusal is a problem", (db) => {
  const told: string[] = []
  const app = (): App =>
    anApp(db(), { onCrash: (error, request) => told.push(`${request} ${String(error)}`) })

  async function idsOf(one: App): Promise<Record<"evt" | "prd" | "dig" | "ser", string>> {
    const made = async (path: string, entry: object) =>
      String((await jsonOf(sendJson(one, "POST", path, entry))).id)
    return {
      ser: await made("/api/v1/series", { title: "Tides", rule: "FREQ=MONTHLY", startsOn: "2026-05-04" }),
      evt: await made("/api/v1/events", { title: "Tunnel opens", date: "2026-08-02" }),
      prd: await made("/api/v1/predictions", { type: "forecast", consequence: "The ferry closes" }),
      dig: await made("/api/v1/digests", { text: "Nothing much.", publishedOn: "2026-05-01" }),
    }
  }

  test("random bodies and queries at every operation, and each refusal is one that the operation documents", async () => {
    const one = app()
    const ids = await idsOf(one)
    const address = (path: string) =>
      path
        .replace(/(series\/)\{id\}/, `$1${ids.ser}`)
        .replace(/(regroupings\/)\{id\}/, `$1rgp_${"0".repeat(26)}`)
        .replace(/(sources\/)\{id\}/, `$1src_${"0".repeat(26)}`)
        .replace("{itemId}", `itm_${"0".repeat(26)}`)
        .replace("{id}", path.includes("events") ? ids.evt : path.includes("digests") ? ids.dig : ids.prd)
        .replace("{code}", "internal")
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        body,
        query,
        async ({ path, method }, value, pairs) => {
          const asked = pairs.map(([name, said]) => `${encode(name)}=${encode(said)}`).join("&")
          const response = await one.request(
            `${address(path)}${method === "GET" && asked ? `?${asked}` : ""}`,
            {
              method,
              ...(method === "GET"
                ? {}
                : { body: JSON.stringify(value), headers: { "content-type": "application/json" } }),
            },
          )
          if (response.status >= 400) {
            const operation = operationAt(document, method, address(path))
            const documented = operation?.responses[response.status]?.content?.["application/problem+json"]
            const { code } = await jsonOf(response.clone())
            expect(Object.keys(documented?.examples ?? {}), `${method} ${path}`).toContain(code)
          }
          await expectNoCrash(response, told)
        },
      ),
      { numRuns: 400 },
    )
  })

  test("random bytes as a body, a path, and headers", async () => {
    const one = app()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), oddText, oddText, async (bytes, path, header) => {
        const headers = {
          "content-type": "application/json",
          "if-match": header.replace(/[^\x20-\x7e]/g, "?"),
        }
        await expectNoCrash(
          await one.request("/api/v1/events", { method: "POST", body: new Uint8Array(bytes), headers }),
          told,
        )
        await expectNoCrash(await one.request(`/api/v1/events/${encode(path)}`), told)
        await expectNoCrash(
          await one.request(`/${encode(path)}`, { headers: { "if-none-match": headers["if-match"] } }),
          told,
        )
      }),
      { numRuns: 200 },
    )
  })

  test("digests of random text are read, or refused, and never crash", async () => {
    const one = app()
    await fc.assert(
      fc.asyncProperty(fc.array(oddText, { minLength: 1, maxLength: 12 }), async (parts) => {
        const text = parts.join("\n")
        await expectNoCrash(
          await sendJson(one, "POST", "/api/v1/digests", { text, publishedOn: "2026-05-01" }),
          told,
        )
      }),
      { numRuns: 60 },
    )
  })
})
