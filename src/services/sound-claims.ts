import type { CalendarDay } from "../domain/calendar-day.ts"
import type { SentClaim, SentClaims } from "../domain/sent-claim.ts"

/** The claims that a ledger can hold: what lies in the future, or ends before it begins, goes to the bad rows. */
export function leaveBad(
  { claims, bad }: SentClaims,
  today: CalendarDay,
  now: Date,
): Pick<SentClaims, "claims" | "bad"> {
  const later = bad.slice()
  const kept = claims.flatMap((claim): SentClaim[] => {
    const { line, madeOn, outcomeDueOn, conditionDueOn, verdicts } = claim
    const message =
      madeOn > today
        ? `was made in the future, on ${madeOn}`
        : verdicts.some(({ on }) => on !== null && on > today)
          ? "was decided in the future"
          : [outcomeDueOn, conditionDueOn].some((on) => on !== null && on < madeOn)
            ? "is due before it was made"
            : null
    if (message !== null) later.push({ line, message })
    const forecasts = claim.forecasts.filter(({ at, line }) => {
      if (at <= now.toISOString()) return true
      later.push({ line, message: "holds a forecast of the future" })
      return false
    })
    return message === null ? [{ ...claim, forecasts }] : []
  })
  return { claims: kept, bad: later.sort((one, other) => one.line - other.line) }
}
