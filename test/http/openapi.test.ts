import { readFile } from "node:fs/promises"
import { Validator } from "@seriousme/openapi-schema-validator"
import { describe, expect, test } from "vitest"
import { ERROR_CODES, type ErrorCode } from "../../src/domain/errors.ts"
import { PROBLEMS } from "../../src/http/problems.ts"
import { API_TYPES_FILE, renderApiTypes } from "../support/api-types.ts"
import { anApp, jsonOf, noDatabase } from "../support/app.ts"
import { type Operation, readDocument, schemaChecker } from "../support/openapi-document.ts"

const app = anApp(noDatabase)
const document = await readDocument(app)
const check = schemaChecker(document)
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method,
    operation,
    name: `${method.toUpperCase()} ${path}`,
  })),
)
const PREFIXES: Readonly<Record<string, string>> = {
  channels: "chn",
  deliveries: "dlv",
  digests: "dig",
  events: "evt",
  offers: "off",
  "reminder-rules": "rul",
  reminders: "occ",
  series: "ser",
  sources: "src",
  views: "viw",
}
const address = (path: string): string =>
  path
    .replace("{id}", `${PREFIXES[path.split("/")[3] ?? ""] ?? "prd"}_${"0".repeat(26)}`)
    .replace("{itemId}", `itm_${"0".repeat(26)}`)
    .replace("{code}", "internal")

const codesOf = ({ responses }: Operation): string[] =>
  Object.values(responses).flatMap(({ content }) =>
    Object.keys(content?.["application/problem+json"]?.examples ?? {}),
  )

/** Codes that answer requests no operation stands for. */
const OUTSIDE_OPERATIONS: ErrorCode[] = ["malformed_request", "headers_too_large", "method_not_allowed"]

describe("the OpenAPI document", () => {
  test("is valid OpenAPI 3.1", async () => {
    const result = await new Validator().validate(structuredClone({ ...document }))
    expect(result).toMatchObject({ valid: true })
    expect(document.openapi).toBe("3.1.0")
  })

  test("names, groups and sums up every operation, each name once", () => {
    for (const { operation } of operations) {
      expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/)
      expect(operation.summary.length).toBeGreaterThan(5)
      expect(operation.tags).toHaveLength(1)
    }
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length)
  })

  test("describes exactly the groups that operations are in", () => {
    const used = new Set(operations.flatMap(({ operation }) => operation.tags))
    expect(document.tags.map(({ name }) => name).sort()).toEqual([...used].sort())
  })

  test("the register, the document and the codes are one", () => {
    expect(Object.keys(PROBLEMS).sort()).toEqual([...ERROR_CODES].sort())
    const documented = new Set(operations.flatMap(({ operation }) => codesOf(operation)))
    expect([...documented, ...OUTSIDE_OPERATIONS].sort()).toEqual([...ERROR_CODES].sort())
    for (const { operation } of operations)
      for (const code of codesOf(operation))
        expect(Object.keys(operation.responses)).toContain(String(PROBLEMS[code as ErrorCode].status))
  })

  test("who is told to come back later is told when", () => {
    const later = Object.values(PROBLEMS).filter(({ status }) => [429, 503, 507].includes(status))
    expect(later.filter(({ retryAfterSeconds }) => retryAfterSeconds === undefined)).toEqual([])
    const answers = operations.flatMap(({ operation }) =>
      Object.entries(operation.responses).filter(([status]) => ["429", "503", "507"].includes(status)),
    )
    expect(answers.length).toBeGreaterThan(operations.length)
    expect(answers.filter(([, { headers }]) => headers?.["retry-after"] === undefined)).toEqual([])
  })

  test.each(operations)(
    "$name refuses a parameter it does not know, by name",
    async ({ path, method, operation }) => {
      const response = await app.request(`${address(path)}?surprise=1`, {
        method: method.toUpperCase(),
        ...(operation.requestBody === undefined
          ? {}
          : { body: "{}", headers: { "content-type": "application/json" } }),
      })
      expect(response.status).toBe(400)
      const { errors } = await jsonOf(response)
      expect(errors).toContainEqual({ where: "surprise", message: "is not a parameter this takes" })
    },
  )

  const withBody = operations.filter(
    ({ operation }) => Object.keys(operation.requestBody?.content ?? {}).join() === "application/json",
  )

  test.each(withBody)("$name shows an example of its body, and the example holds", ({ operation }) => {
    const schema = operation.requestBody?.content["application/json"]?.schema ?? {}
    const name = String(schema.$ref).replace("#/components/schemas/", "")
    const examples = document.components.schemas[name]?.examples as unknown[]
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(check(schema, example)).toEqual([])
  })

  test.each(withBody.filter(({ operation }) => operation.requestBody?.required))(
    "$name without a body is 415",
    async ({ path, method }) => {
      const response = await app.request(address(path), { method: method.toUpperCase() })
      expect(response.status).toBe(415)
    },
  )

  test("each problem's type leads to its description", async () => {
    for (const code of ERROR_CODES)
      expect(await jsonOf(app.request(`/problems/${code}`))).toEqual({
        type: `/problems/${code}`,
        retryAfterSeconds: null,
        code,
        ...PROBLEMS[code],
      })
  })
})

test("the types that the pages use are current: npm run api:types", async () => {
  expect(await readFile(API_TYPES_FILE, "utf8")).toBe(await renderApiTypes())
})
