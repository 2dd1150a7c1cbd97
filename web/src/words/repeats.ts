import type { Day } from "./days.ts"

interface Repeat {
  /** RFC 5545 */
  rule: string
  words: string
}

const DAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"]
const NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const PLACES = ["first", "second", "third", "fourth"]
/** Every month has a day with this number. */
const LAST_SAFE_DAY = 28

/** The rules by which something that happens on `first` may repeat, the usual ones of its day; none for what is no day. */
export function repeatsFrom(first: Day): Repeat[] {
  const date = new Date(`${first}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(first) || Number.isNaN(date.getTime())) return []
  const [weekday, day] = [date.getUTCDay(), date.getUTCDate()]
  const [code, name] = [DAYS[weekday] ?? "", NAMES[weekday] ?? ""]
  const place = PLACES[Math.ceil(day / 7) - 1]
  // A fifth one is not in every month: it is the last.
  const nth = place === undefined ? `-1${code}` : `${Math.ceil(day / 7)}${code}`
  const which = `the ${place ?? "last"} ${name}`
  const numbered =
    day <= LAST_SAFE_DAY
      ? [{ rule: `FREQ=MONTHLY;BYMONTHDAY=${day}`, words: `Every month on day ${day}` }]
      : []
  return [
    { rule: `FREQ=WEEKLY;BYDAY=${code}`, words: `Every week on ${name}` },
    { rule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`, words: `Every two weeks on ${name}` },
    ...numbered,
    { rule: `FREQ=MONTHLY;BYDAY=${nth}`, words: `Every month on ${which}` },
    { rule: `FREQ=MONTHLY;INTERVAL=3;BYDAY=${nth}`, words: `Every three months on ${which}` },
    ...(day === 29 && first.slice(5, 7) === "02"
      ? []
      : [{ rule: "FREQ=YEARLY", words: "Every year on that day" }]),
  ]
}
