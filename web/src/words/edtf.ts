const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const pad = (value: number): string => String(value).padStart(2, "0")

/**
 * What a person types for a date, as EDTF: "2 Aug 2026" → 2026-08-02, "August 2026" → 2026-08, "Q3 2026" → 2026-35,
 * "H2 2026" → 2026-41, "21 Apr 2026 to 23 Apr 2026" → 2026-04-21/2026-04-23, "until 31 May 2026" → ../2026-05-31,
 * "from 2027" → 2027/... What is none of these is handed on as it stands: the server says what is wrong with it.
 */
export function edtfOf(typed: string): string {
  const text = typed.trim().replace(/\s+/g, " ")
  const sides = text.split(/\s+(?:to|until|–|—|-)\s+/i)
  if (sides.length === 2 && sides[0] && sides[1]) return `${edtfOfUnit(sides[0])}/${edtfOfUnit(sides[1])}`
  const open = /^(until|through|by|from|since) (.+)$/i.exec(text)
  if (open?.[1] && open[2])
    return /^(from|since)$/i.test(open[1]) ? `${edtfOfUnit(open[2])}/..` : `../${edtfOfUnit(open[2])}`
  return edtfOfUnit(text)
}

function edtfOfUnit(text: string): string {
  const part = /^([QH])\s?([1-4]) (\d{4})$/i.exec(text)
  if (part?.[1] && part[2] && part[3])
    return `${part[3]}-${(part[1].toUpperCase() === "Q" ? 32 : 39) + Number(part[2])}`
  const dayFirst = /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.? (\d{4})$/i.exec(text)
  if (dayFirst?.[2] && dayFirst[3]) return monthDay(dayFirst[3], dayFirst[2], dayFirst[1]) ?? text
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text)
  if (monthFirst?.[1] && monthFirst[3]) return monthDay(monthFirst[3], monthFirst[1], monthFirst[2]) ?? text
  return text
}

function monthDay(year: string, name: string, day: string | undefined): string | undefined {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return undefined
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(Number(day))}`
}
