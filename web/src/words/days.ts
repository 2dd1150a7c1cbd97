/** A day of the calendar, `YYYY-MM-DD`. Days are counted in UTC throughout, so no time zone can move one. */
export type Day = string

const DAY_MS = 86_400_000
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** The instant at which a day starts in UTC, in milliseconds. */
export const startOf = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`)

/** The UTC day that an instant (milliseconds) falls on. */
export const dayAt = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)

export const addDays = (day: Day, count: number): Day => dayAt(startOf(day) + count * DAY_MS)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((startOf(to) - startOf(from)) / DAY_MS)

/** "April" for a day in April. */
const monthOf = (day: Day): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? ""

/** "2 Aug 2026" */
export const dayWords = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${monthOf(day).slice(0, 3)} ${Number(day.slice(0, 4))}`

/** "28 June 2026" */
export const longDayWords = (day: Day): string =>
  `${Number(day.slice(8, 10))} ${monthOf(day)} ${Number(day.slice(0, 4))}`

/** "April 2026" */
export const monthWords = (day: Day): string => `${monthOf(day)} ${Number(day.slice(0, 4))}`

/** "20 Nov 2026, 09:00 UTC" for an instant. */
export const instantWords = (instant: string): string =>
  `${dayWords(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`

/** A sentence of the server with its instants as people read them. */
export const withInstants = (text: string): string =>
  text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, instantWords)

/** "today", "tomorrow", "in 12 days", "in 5 months"; "yesterday", "12 days ago", "7 months ago". */
export function relativeWords(days: number): string {
  if (days === 0) return "today"
  if (days === 1) return "tomorrow"
  if (days === -1) return "yesterday"
  const amount = amountWords(Math.abs(days))
  return days > 0 ? `in ${amount}` : `${amount} ago`
}

/** "3 days overdue", "17 weeks overdue"; `days` is how many it is late. */
export function overdueWords(days: number): string {
  const weeks = Math.floor(days / 7)
  return days < 21 ? `${count(days, "day")} overdue` : `${count(weeks, "week")} overdue`
}

/** "1 day", "58 days"; from three months on in months, from two years on in years. */
function amountWords(days: number): string {
  if (days < 92) return count(days, "day")
  if (days < 730) return count(Math.round(days / 30.44), "month")
  return count(Math.round(days / 365.25), "year")
}

/** "1 event", "38 events". */
export const count = (amount: number, noun: string): string =>
  `${amount.toLocaleString("en-GB")} ${noun}${amount === 1 ? "" : "s"}`
