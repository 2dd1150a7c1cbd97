// The pages say distances in the same words: web/src/words/days.ts.

/** "today", "tomorrow", "in 12 days", "in 5 months"; "yesterday", "12 days ago", "7 months ago". */
export function relativeWords(days: number): string {
  if (days === 0) return "today"
  if (days === 1) return "tomorrow"
  if (days === -1) return "yesterday"
  const amount = amountWords(Math.abs(days))
  return days > 0 ? `in ${amount}` : `${amount} ago`
}

/** "3 days overdue", "17 weeks overdue"; `days` is how many it is late. */
export const overdueWords = (days: number): string =>
  `${days < 21 ? count(days, "day") : count(Math.floor(days / 7), "week")} overdue`

/** "1 day", "58 days"; from three months on in months, from two years on in years. */
function amountWords(days: number): string {
  if (days < 92) return count(days, "day")
  if (days < 730) return count(Math.round(days / 30.44), "month")
  return count(Math.round(days / 365.25), "year")
}

/** "1 reminder", "38 reminders". */
export const count = (amount: number, noun: string): string =>
  `${amount.toLocaleString("en-GB")} ${noun}${amount === 1 ? "" : "s"}`
