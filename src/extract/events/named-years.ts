import { type CalendarDay, isCalendarDay } from "../../domain/calendar-day.ts"
import { yearSpan } from "../../domain/date-span.ts"
import type { DatedSentence } from "../dated-sentences.ts"
import { polished } from "../polished.ts"
import type { Telling } from "./candidate.ts"
import type { Token } from "./tokens.ts"

const YEAR = /^20\d\d$/
/** Words of gatherings that carry their year as part of the name. */
const GATHERING =
  /^(?:wwdc|ces|mwc|gtc|ifa|computex|siggraph|neurips|icml|iclr|cvpr|kubecon|defcon|cop\d\d|asco|davos|olympics|paralympics|expo|summit|conference|congress|convention|forum|symposium|hackathon|championship|championships|cup|games|marathon|festival|connect|ignite|i\/o|re:invent|keynote|biennale|fair)$/i
const SPOKEN_OF =
  /\b(?:conference|developer|event|keynote|summit|date|dates|schedule|attend|stage|host|hosts|announce[sd]?|confirm(?:s|ed)?|present(?:s|ed)?|kick(?:s|ed)? off|takes? place|held)\b/i

const CAPITAL = /\p{Lu}/u

/** Whether the token at `at` is the year in a gathering's name ("WWDC 2026"). */
export function isGathering(tokens: readonly Token[], at: number): boolean {
  const [name, year] = [tokens[at - 1], tokens[at]]
  return (
    name !== undefined &&
    year !== undefined &&
    YEAR.test(year.text) &&
    GATHERING.test(name.text.split("/").at(-1) ?? "") &&
    CAPITAL.test(name.text)
  )
}

const ALL_CAPITALS = /^\p{Lu}{3,}$/u
const CAPITAL_START = /^\p{Lu}/u

/** "WWDC 2026", "Consumer Summit 2027": a gathering with its year in its name, known to the year only. */
export function readNamedYears(
  sentence: DatedSentence,
  words: string,
  tokens: readonly Token[],
  publishedOn: CalendarDay,
): Telling[] {
  const tellings: Telling[] = []
  tokens.forEach((token, at) => {
    const year = YEAR.exec(token.text)?.[0]
    const name = tokens[at - 1]
    if (year === undefined || !name || !CAPITAL.test(name.text)) return
    const last = name.text.split("/").at(-1) ?? ""
    const isKnown = GATHERING.test(last) || GATHERING.test(name.text)
    if (
      !isKnown ||
      (!ALL_CAPITALS.test(last) && !SPOKEN_OF.test(words)) ||
      Number(year) < Number(publishedOn.slice(0, 4))
    )
      return
    if (!isCalendarDay(`${year}-01-01`)) return
    const covered = sentence.dates.some((date) => date.words.includes(year))
    if (covered && !sentence.dates.some((date) => date.words === year)) return
    let from = at - 1
    while (from > 0 && at - from < 5 && CAPITAL_START.test(tokens[from - 1]?.text ?? "") && from > 1) from--
    const title = polished(
      tokens
        .slice(from, at)
        .map((part, index) => (index === at - from - 1 ? last : part.text))
        .concat(year)
        .join(" "),
    )
    const start = sentence.start + Math.max(0, words.indexOf(`${name.text} ${year}`))
    const exact = sentence.dates.find((date) => date.start === start + name.text.length + year.length + 3)
    tellings.push({
      title,
      date: exact ?? {
        start,
        end: start + name.text.length + 5,
        words: year,
        span: yearSpan(Number(year)),
        role: "on",
        basis: "absolute",
        offset: null,
        implied: [],
        rules: ["named-year"],
      },
      start: sentence.start,
      end: Math.min(sentence.end, sentence.start + 700),
      block: sentence.block,
      sentence: sentence.index,
      isPast: false,
      isPointer: false,
      takesUp: null,
      names: new Set(),
      words: "",
      item: "",
      path: [],
      isNegated: false,
      confidence: 0.55,
      rules: ["named-year"],
    })
  })
  return tellings
}
