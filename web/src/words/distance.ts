import { count } from "./days.ts"

const LETTERS: Record<string, string> = { d: "D", w: "W", m: "M", y: "Y" }

/** "2 weeks", "+3 months", "-10 days", "P14D" as a distance that things are moved by; `undefined` for what is none. */
export function distanceOf(typed: string): string | undefined {
  const text = typed.trim().replace(/[−–]/g, "-").replace(/\s+/g, " ")
  if (/^[+-]?P(?=\d)[\dYMWD]+$/i.test(text)) return text.replace(/^\+/, "").toUpperCase()
  const parts = /^([+-]?) ?(\d{1,4}) ?(days?|d|weeks?|w|months?|m|years?|y)( earlier| back)?$/i.exec(text)
  if (!parts?.[2] || !parts[3]) return undefined
  const isBack = parts[1] === "-" || parts[4] !== undefined
  return `${isBack ? "-" : ""}P${parts[2]}${LETTERS[parts[3].charAt(0).toLowerCase()]}`
}

const UNITS: Record<string, string> = { D: "day", W: "week", M: "month", Y: "year" }

/** "P14D" as "14 days", "P1M" as "1 month"; a duration of several units as it stands. */
export function offsetWords(offset: string): string {
  const parts = /^P(\d+)([DWMY])$/.exec(offset)
  const unit = UNITS[parts?.[2] ?? ""]
  return parts?.[1] && unit ? count(Number(parts[1]), unit) : offset
}
