import { z } from "@hono/zod-openapi"
import { type DateSpan, PRECISIONS, toEdtf } from "../../domain/date-span.ts"
import { labelOf } from "../../domain/span-label.ts"
import { Day } from "./days.ts"

export const SpanView = z
  .object({
    startsOn: Day,
    endsOn: Day,
    precision: z.enum(PRECISIONS),
    isStartOpen: z.boolean(),
    isEndOpen: z.boolean(),
    isApproximate: z.boolean(),
    edtf: z.string(),
    label: z.string().openapi({ description: "For people: 2 Aug 2026, Q3 2026, 2027 to Dec 2032" }),
  })
  .openapi("Span")

export function toSpanView(span: DateSpan): z.input<typeof SpanView> {
  const { startsOn, endsOn, precision, isStartOpen, isEndOpen, isApproximate } = span
  return {
    startsOn,
    endsOn,
    precision,
    isStartOpen,
    isEndOpen,
    isApproximate,
    edtf: toEdtf(span),
    label: labelOf(span),
  }
}
