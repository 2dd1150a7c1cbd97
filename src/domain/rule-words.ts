import { type CalendarDay, partsOf, weekdayOf } from "./calendar-day.ts"
import { type Rule, readRule, type WeekdayRule } from "./recurrence-rule.ts"
import { dayLabel } from "./span-label.ts"

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
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
const ORDINALS = ["first", "second", "third", "fourth", "fifth"]
const UNITS = { DAILY: "day", WEEKLY: "week", MONTHLY: "month", YEARLY: "year" } as const

/** A recurrence rule for people: `every third Tuesday of January, April, July and October`. @throws DomainError `invalid_rule`. */
export function ruleWords(text: string, startsOn: CalendarDay): string {
  const rule = readRule(text)
  const said = [patternWords(rule, startsOn), monthWords(rule), endWords(rule)]
  return said.filter((part) => part !== "").join(" ")
}

function patternWords(rule: Rule, startsOn: CalendarDay): string {
  const { interval, frequency, byDay, byMonthDay } = rule
  const unit = UNITS[frequency]
  const every = interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`
  const days = listWords(byDay.map(weekdayWords))
  const numbers = listWords(byMonthDay.map(monthDayWords))
  const hasOrdinal = byDay.some(({ ordinal }) => ordinal !== null)
  if (hasOrdinal && interval === 1 && byMonthDay.length === 0)
    return rule.byMonth.length > 0 ? `every ${days}` : `every ${days} of the ${unit}`
  if (days !== "" && numbers !== "") return `${every} on ${days}, if it is ${numbers}`
  if (days !== "" && frequency === "WEEKLY" && interval === 1) return `every ${days}`
  if (days !== "") return `${every} on ${hasOrdinal ? "the " : ""}${days}`
  if (numbers !== "") return `${every} on ${numbers}`
  if (frequency === "WEEKLY") return `${every} on ${WEEKDAYS[weekdayOf(startsOn) - 1]}`
  const { day, month } = partsOf(startsOn)
  if (frequency === "MONTHLY") return `${every} on ${monthDayWords(day)}`
  if (frequency === "YEARLY" && rule.byMonth.length === 0) return `${every} on ${day} ${MONTHS[month - 1]}`
  return frequency === "YEARLY" ? `${every} on ${monthDayWords(day)}` : every
}

const monthWords = ({ byMonth }: Rule): string =>
  byMonth.length === 0 ? "" : `of ${listWords(byMonth.map((month) => MONTHS[month - 1] ?? ""))}`

function endWords({ until, count }: Rule): string {
  if (until !== null) return `until ${dayLabel(until)}`
  return count === null ? "" : count === 1 ? "once" : `${count} times`
}

function weekdayWords({ weekday, ordinal }: WeekdayRule): string {
  const name = WEEKDAYS[weekday - 1] ?? ""
  if (ordinal === null) return name
  const place = ORDINALS[Math.abs(ordinal) - 1] ?? `${Math.abs(ordinal)}th`
  if (ordinal > 0) return `${place} ${name}`
  return ordinal === -1 ? `last ${name}` : `${place} to last ${name}`
}

function monthDayWords(day: number): string {
  if (day === -1) return "the last day"
  return day < 0 ? `the ${ordinalOf(-day)} to last day` : `the ${ordinalOf(day)}`
}

function ordinalOf(day: number): string {
  const tail = day % 10
  const isTeen = Math.floor(day / 10) === 1
  return `${day}${isTeen ? "th" : tail === 1 ? "st" : tail === 2 ? "nd" : tail === 3 ? "rd" : "th"}`
}

const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`

/** The rule with its last day set, instead of any end that it had. */
export function endedRule(text: string, lastOn: CalendarDay): string {
  readRule(text)
  return [...partsWithout(text, ["UNTIL", "COUNT"]), `UNTIL=${lastOn.replaceAll("-", "")}`].join(";")
}

/** The rule with so many days to come; as it stands where it sets no number. */
export const recountedRule = (text: string, count: number): string =>
  readRule(text).count === null ? text : [...partsWithout(text, ["COUNT"]), `COUNT=${count}`].join(";")

const partsWithout = (text: string, names: readonly string[]): string[] =>
  text.split(";").filter((part) => !names.includes(part.split("=")[0] ?? ""))
