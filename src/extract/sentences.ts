import { allMatches } from "./patterns/all-matches.ts"
import type { Stretch } from "./reading.ts"

/** Words whose full stop ends no sentence when more words follow. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st sr jr gen gov sen rep lt col capt cmdr adm hon rev vs v etc e.g i.e cf al no nos art arts sec secs para ch fig figs eq pp ed eds vol approx est inc corp co ltd llc plc dept univ assn bros u.s u.k u.n e.u d.c a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ca bzw z.b d.h u.a usw nr bd mio mrd ggf inkl zzgl m mme mlle env ex p.ex sr sra ee.uu pág núm av".split(
    " ",
  ),
)
/** "8. Mai": the full stop of an ordinal before a month. */
const MONTH_AFTER =
  /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|January|February|March|April|May|June|July|August|September|October|November|December|Quartal|Halbjahr|Jahrhundert)/
/** Abbreviations that often do end a sentence: a capitalised common opener after them starts a new one. */
const MAY_END = new Set([
  "u.s",
  "u.k",
  "u.n",
  "e.u",
  "d.c",
  "a.m",
  "p.m",
  "inc",
  "corp",
  "co",
  "ltd",
  "plc",
  "etc",
])
const OPENER =
  /^["“'‘(*_]*(?:The|This|That|These|Those|It|Its|In|On|At|If|But|And|A|An|For|As|We|He|She|They|There|Its|Meanwhile|However|While|When|After|Once|Watch|Expect)\b/
const TERMINATOR =
  /(?<![.!?…])[.!?…]+["”’')\]*_»]*(?=\s)|[。！？]["”’」』）]*|\n(?=[ \t]{0,3}(?:\*\*|__)[^*_\n]{2,60}(?::(?:\*\*|__)|(?:\*\*|__):))/g

/** The sentences of `text` between two offsets, without surrounding white space. */
export function splitSentences(text: string, start: number, end: number): Stretch[] {
  const sentences: Stretch[] = []
  const part = text.slice(start, end)
  let from = 0
  for (const match of allMatches(part, TERMINATOR)) {
    const to = match.index + match[0].length
    if (to <= from || !isEnd(part, from, match.index, to)) continue
    push(sentences, text, start + from, start + to)
    from = to
  }
  push(sentences, text, start + from, end)
  return sentences
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u

function push(sentences: Stretch[], text: string, from: number, to: number): void {
  const words = text.slice(from, to)
  if (!WORD_CHARACTER.test(words)) {
    const last = sentences.at(-1)
    if (last && words.trim() !== "") last.end = from + words.trimEnd().length
    return
  }
  const start = from + words.length - words.trimStart().length
  sentences.push({ start, end: start + words.trim().length })
}

/** "21.05." as German writes a day. */
const SHORT_DAY = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])$/
const SMALL_START = /^[\p{Ll}]/u
const LAST_WORD = /[\p{L}\p{N}.]{1,12}$/u
const ONE_CAPITAL = /^\p{Lu}$/u

/** "2026. 6. 3." as Korean writes a day. */
const SPACED_DAY = /(?<!\d)\d{4}\.\s\d{1,2}\.\s\d{1,2}\./
const LONGEST_SPACED_DAY = 14

function isInSpacedDay(part: string, mark: number): boolean {
  const from = Math.max(0, mark - LONGEST_SPACED_DAY)
  const found = SPACED_DAY.exec(part.slice(from, mark + LONGEST_SPACED_DAY))
  return found !== null && mark >= from + found.index && mark < from + found.index + found[0].length
}

function isEnd(part: string, from: number, mark: number, to: number): boolean {
  // A line that opens with a bold label ("**Deadline**: …") starts anew.
  if (part[mark] === "\n") return true
  const after = part.slice(to, to + 40).trimStart()
  if (after === "") return true
  if (part[mark] !== "." || part[mark + 1] === ".") return !SMALL_START.test(after)
  const word = LAST_WORD.exec(part.slice(Math.max(from, mark - 12), mark))?.[0] ?? ""
  const lower = word.toLowerCase().replace(/^\.+/, "")
  if (MAY_END.has(lower)) return OPENER.test(after)
  if (ABBREVIATIONS.has(lower)) return lower === "no" && !/^\d/.test(after) ? !SMALL_START.test(after) : false
  if (ONE_CAPITAL.test(word)) return OPENER.test(after)
  if (/^\d{1,2}$/.test(word) && MONTH_AFTER.test(after)) return false
  if (SHORT_DAY.test(word) && SMALL_START.test(after)) return false
  if (/^\d+$/.test(word) && isInSpacedDay(part, mark)) return false
  return !SMALL_START.test(after) || /^(?:i(?:Phone|Pad|OS|Cloud)|e[A-Z])/.test(after)
}
