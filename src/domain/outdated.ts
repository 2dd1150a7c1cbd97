import type { NotSent, Occurrence, ReminderRule } from "./reminder.ts"
import { isAcknowledged, isCurrent, type Remindable } from "./reminder-changes.ts"

/**
 * Why a message that was to tell of a thing should not be sent any more; null where it still holds. `existing` is all that
 * the rule had of the thing.
 */
export function whyOutdated(
  occurrence: Occurrence,
  thing: Remindable,
  existing: readonly Occurrence[],
): NotSent | null {
  if (thing.gone !== null) return thing.gone
  if (!isCurrent(occurrence, thing)) return "moved"
  return isAcknowledged(existing, occurrence.dueOn) ? "acknowledged" : null
}

/** Why a rule, as it stands now, would not have something said that it had; null where it still asks for it. */
export function whyUnasked(
  rule: ReminderRule,
  { anchor, lead }: Pick<Occurrence, "anchor" | "lead">,
  isMatching: boolean,
): NotSent | null {
  if (rule.withdrawnAt !== null) return "rule_changed"
  if (rule.state === "paused") return "muted"
  if (!isMatching) return "no_longer_matches"
  const isAsked =
    anchor === "due"
      ? rule.leads.includes(lead)
      : anchor === "start"
        ? rule.remindsOfStart
        : anchor !== "overdue" || rule.overdueEvery !== null
  return isAsked ? null : "rule_changed"
}
