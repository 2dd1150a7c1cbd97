import type { DateSpan, Precision } from "../../domain/date-span.ts"
import type { EventTable, Flag } from "../schema.ts"

type SpanRow = Pick<
  EventTable,
  "starts_on" | "ends_on" | "precision" | "is_start_open" | "is_end_open" | "is_approximate"
>

const toFlag = (value: boolean): Flag => (value ? 1 : 0)

export function toSpan(row: SpanRow): DateSpan {
  return {
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    precision: row.precision as Precision,
    isStartOpen: row.is_start_open === 1,
    isEndOpen: row.is_end_open === 1,
    isApproximate: row.is_approximate === 1,
  }
}

export function fromSpan(span: DateSpan): SpanRow {
  return {
    starts_on: span.startsOn,
    ends_on: span.endsOn,
    precision: span.precision,
    is_start_open: toFlag(span.isStartOpen),
    is_end_open: toFlag(span.isEndOpen),
    is_approximate: toFlag(span.isApproximate),
  }
}
