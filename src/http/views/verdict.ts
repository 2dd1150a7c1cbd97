import { z } from "@hono/zod-openapi"
import {
  ANNUL_REASONS,
  VERDICT_ABOUTS,
  VERDICT_VALUES,
  type VerdictEntry,
  type VerdictListed,
} from "../../domain/verdict.ts"
import { Day, Instant } from "./days.ts"
import { By, Text } from "./fields.ts"

export const VerdictView = z
  .object({
    id: z.string(),
    about: z.enum(VERDICT_ABOUTS),
    verdict: z.enum(VERDICT_VALUES),
    reason: z.enum(ANNUL_REASONS).nullable(),
    becameTrueOn: Day.nullable(),
    evidenceUrl: z.string().nullable(),
    evidenceQuote: z.string().nullable(),
    note: z.string().nullable(),
    recordedAt: Instant,
    recordedBy: z.string(),
    withdrawsId: z.string().nullable().openapi({ description: "The verdict that this one takes back" }),
    correctsId: z.string().nullable().openapi({ description: "The verdict whose place it takes" }),
    copyOfId: z.string().nullable().openapi({ description: "The verdict that it says again" }),
    isWithdrawn: z.boolean(),
  })
  .openapi("Verdict")

export const VerdictBody = z
  .strictObject({
    about: z.enum(VERDICT_ABOUTS),
    verdict: z.enum(VERDICT_VALUES),
    reason: z.enum(ANNUL_REASONS).exclude(["condition_not_met"]).optional(),
    becameTrueOn: Day.optional(),
    evidenceUrl: z
      .url({ protocol: /^https?$/, error: "must be an http or https address" })
      .max(2000)
      .optional(),
    evidenceQuote: Text(2000).optional(),
    note: Text(4000).optional(),
    corrects: z
      .string()
      .regex(/^ver_[0-9a-z]{26}$/, "must be a verdict's id, ver_…")
      .optional()
      .openapi({ description: "An earlier verdict about the same question, whose place this one takes" }),
    by: By.optional(),
  })
  .openapi("VerdictBody", {
    examples: [
      {
        about: "outcome",
        verdict: "yes",
        becameTrueOn: "2026-06-12",
        evidenceUrl: "https://example.org/report",
        note: "Confirmed in the quarterly report",
        by: "mara",
      },
    ],
  })

/** What was said, with null for what was not; `someone` stands in for a client that gave no name. */
export function toVerdictEntry(body: z.output<typeof VerdictBody>, someone: string): VerdictEntry {
  return {
    about: body.about,
    verdict: body.verdict,
    reason: body.reason ?? null,
    becameTrueOn: body.becameTrueOn ?? null,
    evidenceUrl: body.evidenceUrl ?? null,
    evidenceQuote: body.evidenceQuote || null,
    note: body.note || null,
    recordedBy: body.by ?? someone,
  }
}

export function toVerdictView(entry: VerdictListed): z.input<typeof VerdictView> {
  const { id, about, verdict, reason, becameTrueOn, evidenceUrl, evidenceQuote, note } = entry
  const { recordedAt, recordedBy, withdrawsId, correctsId, copyOfId, isWithdrawn } = entry
  return {
    id,
    about,
    verdict,
    reason,
    becameTrueOn,
    evidenceUrl,
    evidenceQuote,
    note,
    recordedAt,
    recordedBy,
    withdrawsId,
    correctsId,
    copyOfId,
    isWithdrawn,
  }
}
