import { z } from "@hono/zod-openapi"

export const DigestId = z
  .string()
  .regex(/^dig_[0-9a-z]{26}$/, "must be a digest's id, dig_…")
  .openapi({ example: "dig_01kqhc8am0xpgabet8eeebd2sk" })
