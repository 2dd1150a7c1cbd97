import { mkdir, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { API_TYPES_FILE, renderApiTypes } from "./api-types.ts"

await mkdir(dirname(API_TYPES_FILE), { recursive: true })
await writeFile(API_TYPES_FILE, await renderApiTypes())
