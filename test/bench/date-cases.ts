import { existsSync, readFileSync } from "node:fs"
import { daySpan } from "../../src/domain/date-span.ts"
import { readDates } from "../../src/extract/read-dates.ts"
import type { DateReading } from "../../src/extract/reading.ts"

interface Days {
  start: string | null
  end: string | null
}
interface Case extends Days {
  id: string
  cat: string
  text: string
  refDate: string
  anchorDate?: string
  expr: string | null
  at?: number
  alts: Days[]
}

/**
 * Prints how many dated phrases of `date-cases.jsonl` are read with exactly the right days, and every false span in
 * the texts without a date. Run: `node --import tsx test/bench/date-cases.ts [FILE]`
 */
const file = process.argv[2] ?? "../shared/score/date-cases.jsonl"
if (!existsSync(file)) console.log(`no ${file} here: nothing measured`)
else
  measure(
    readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line): Case => JSON.parse(line)),
  )

function measure(cases: readonly Case[]): void {
  const began = process.cpuUsage()
  const dated = cases.filter((each) => each.expr !== null)
  const wrong = dated.filter((each) => !isRight(each, readingsOf(each)))
  for (const each of wrong) report(each)
  const undated = cases.filter((each) => each.expr === null && readingsOf(each).length > 0)
  for (const each of undated) report(each)
  const { user } = process.cpuUsage(began)
  console.log(
    `exact ${dated.length - wrong.length}/${dated.length}, false spans in ${undated.length} texts, ${Math.round(user / 1000)} ms CPU cold`,
  )
}

function readingsOf({ text, refDate, anchorDate }: Case): DateReading[] {
  const anchors = anchorDate === undefined ? [] : [daySpan(anchorDate)]
  return readDates(text, {
    publishedOn: refDate,
    language: "en",
    heading: null,
    anchors,
    outlook: "neither",
    cadence: null,
  })
}

function isRight({ expr, at, alts, ...own }: Case, readings: readonly DateReading[]): boolean {
  const from = at ?? 0
  const there = readings.find((each) => each.start < from + (expr?.length ?? 0) && each.end > from)
  if (!there) return false
  return [own, ...alts].some(
    ({ start, end }) =>
      (start === null || there.span.isStartOpen || start === there.span.startsOn) &&
      (end === null || end === there.span.endsOn),
  )
}

function report(each: Case): void {
  const found = readingsOf(each).map(
    (one) => `"${one.words}" ${one.span.startsOn}..${one.span.endsOn} [${one.rules.join(" ")}]`,
  )
  console.log(
    `${each.id} (${each.refDate}) ${each.text}\n  wanted "${each.expr}" ${each.start}..${each.end}, found ${found.join("; ") || "nothing"}`,
  )
}
