import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript"
import { createApp } from "../../src/app.ts"
import type { Database } from "../../src/db/database.ts"
import { openApiDocument } from "../../src/http/routes/document.ts"

/** Where the pages keep the types of the API, from the top of the repository. */
export const API_TYPES_FILE = "web/src/api/schema.d.ts"

const HEAD = "// Made by `npm run api:types` from the API's own OpenAPI document. Do not edit.\n\n"

/** The types of the API as the pages use them, made from the document of an app that never meets its database. */
export async function renderApiTypes(): Promise<string> {
  const app = createApp({ db: {} as Database, clock: () => new Date(0), timeZone: "UTC" })
  const document = JSON.parse(JSON.stringify(openApiDocument(app))) as OpenAPI3
  return HEAD + astToString(await openapiTS(document))
}
