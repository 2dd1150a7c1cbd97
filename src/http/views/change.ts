import { z } from "@hono/zod-openapi"
import type { Change } from "../../domain/change.ts"
import { Instant } from "./days.ts"

export const ChangeView = z
  .object({
    id: z.string(),
    field: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    why: z.string(),
    recordedAt: Instant,
    recordedBy: z.string(),
  })
  .openapi("Change")

export function toChangeView(change: Change): z.input<typeof ChangeView> {
  const { id, field, from, to, why, recordedAt, recordedBy } = change
  return { id, field, from, to, why, recordedAt, recordedBy }
}
