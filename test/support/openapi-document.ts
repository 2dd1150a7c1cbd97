import { Ajv2020 } from "ajv/dist/2020.js"
import addFormatsModule from "ajv-formats"
import type { App } from "./app.ts"
import { jsonOf } from "./app.ts"

export interface Operation {
  operationId: string
  summary: string
  tags: string[]
  requestBody?: { required: boolean; content: Record<string, { schema: Schema }> }
  responses: Record<
    string,
    {
      headers?: Record<string, unknown>
      content?: Record<string, { schema: Schema; examples?: Record<string, unknown> }>
    }
  >
}

type Schema = { [keyword: string]: unknown }

export interface Document {
  openapi: string
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

// The package's default export sits on `default` when Node imports it as CommonJS.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void

export async function readDocument(app: App): Promise<Document> {
  return (await jsonOf(app.request("/openapi.json"))) as unknown as Document
}

/**
 * Checks values against the document's schemas (JSON Schema 2020-12), each as strictly as it can be read: a field
 * that is not documented is a fault, too. The check returns what is wrong, empty when nothing is.
 */
export function schemaChecker(document: Document): (schema: Schema, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  const { schemas } = structuredClone(document.components)
  for (const schema of Object.values(schemas)) close(schema, true)
  ajv.addSchema({ $id: "https://document.test/", components: { schemas } })
  const compiled = new Map<string, ReturnType<Ajv2020["compile"]>>()
  return (schema, value) => {
    const key = JSON.stringify(schema)
    const own = JSON.parse(key.replaceAll('"#/', '"https://document.test/#/')) as Schema
    close(own, false)
    const check = compiled.get(key) ?? ajv.compile(own)
    compiled.set(key, check)
    check(value)
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }
}

/** Closes every object to fields it does not name. A part of an `allOf` is closed by what it is part of. */
function close(schema: unknown, isPart: boolean): void {
  if (typeof schema !== "object" || schema === null) return
  const node = schema as Schema
  if (!isPart && (node.$ref !== undefined || node.properties !== undefined || node.allOf !== undefined))
    node.unevaluatedProperties = false
  for (const inner of Object.values(node.properties ?? {})) close(inner, false)
  for (const inner of [node.anyOf, node.oneOf].flat()) close(inner, false)
  for (const inner of [node.allOf].flat()) close(inner, true)
  if (isPart && node.allOf !== undefined) return
  close(node.items, false)
}

/** The operation that a method and a real path belong to; `undefined` for none. */
export function operationAt(document: Document, method: string, path: string): Operation | undefined {
  const [bare = ""] = path.split("?")
  const found = Object.entries(document.paths).filter(([template]) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+").replaceAll(".", "\\.")}$`).test(bare),
  )
  return found
    .map(([, methods]) => methods[method.toLowerCase()])
    .find((operation) => operation !== undefined)
}
