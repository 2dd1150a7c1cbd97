import { z } from "@hono/zod-openapi"

const limitOf = (most: number, standard: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((limit) => limit <= most, `must be a whole number from 1 to ${most}`)
    .default(standard)
    .openapi({ type: "integer", minimum: 1, maximum: most, default: standard })

const Limit = limitOf(200, 50)
export const DeadlineLimit = limitOf(500, 200)
export const searchLimit = limitOf(100, 20)

/** What every list takes. */
export const PageQuery = {
  limit: Limit,
  cursor: z
    .string()
    .regex(/^[\w.~-]{1,500}$/, "must be a nextCursor that this list gave out")
    .optional()
    .openapi({ description: "The nextCursor of the page before" }),
}

export const pageOf = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .openapi({ description: "Where the next page starts; null at the end" }),
    })
    .openapi(name)
