import { z } from "@hono/zod-openapi"
import { VIEW_GROUPINGS, VIEW_PAGES, type View } from "../../domain/view.ts"
import { Instant } from "./days.ts"
import { hasChange, NO_CHANGE } from "./event.ts"
import { Line } from "./fields.ts"
import { QueryText, Slug } from "./query.ts"

/** A view's id or its slug. */
export const ViewKey = z
  .string()
  .regex(/^(?:viw_[0-9a-z]{26}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, "must be a view's id, viw_…, or its slug")
  .max(80)
  .openapi({ example: "chips-this-quarter" })

const ViewPage = z.enum(VIEW_PAGES).openapi({ description: "Where it opens" })
const ViewGrouping = z.enum(VIEW_GROUPINGS).openapi({ description: "What the timeline's rows are" })

export const ViewView = z
  .object({
    id: z.string(),
    slug: Slug,
    name: z.string(),
    query: z.string(),
    page: ViewPage,
    grouping: ViewGrouping,
    address: z.string().openapi({ description: "Where people open it", example: "/view/chips-this-quarter" }),
    revision: z.int(),
    createdAt: Instant,
    updatedAt: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .openapi("View")

export const ViewList = z.object({ items: z.array(ViewView) }).openapi("ViewList")

export const ViewBody = z
  .strictObject({
    name: Line(100),
    slug: Slug.optional(),
    query: QueryText,
    page: ViewPage.default("timeline"),
    grouping: ViewGrouping.default("topic"),
  })
  .openapi("ViewBody", {
    examples: [{ name: "Chips this quarter", query: "topic:infrastructure on:2026-Q3", page: "list" }],
  })

export const ViewPatch = z
  .strictObject({
    name: Line(100).optional(),
    slug: Slug.optional(),
    query: QueryText.optional(),
    page: ViewPage.optional(),
    grouping: ViewGrouping.optional(),
  })
  .refine(hasChange, NO_CHANGE)
  .openapi("ViewPatch", { examples: [{ name: "Chips", query: "chips* -topic:finance" }] })

export function toViewView(view: View): z.input<typeof ViewView> {
  const { id, slug, name, query, page, grouping, revision, createdAt, updatedAt, withdrawnAt } = view
  const address = `/view/${slug}`
  return { id, slug, name, query, page, grouping, address, revision, createdAt, updatedAt, withdrawnAt }
}
