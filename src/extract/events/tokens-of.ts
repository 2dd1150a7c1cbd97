import { allMatches } from "../patterns/all-matches.ts"
import type { Stretch } from "../reading.ts"
import { withoutClock } from "./clock-times.ts"
import { carriesClause, isTitleCase } from "./finite-verbs.ts"
import type { Token } from "./tokens.ts"
import { findVerb } from "./verbs.ts"
import { withoutMarkdown } from "./without-markdown.ts"

const OPENING = /^[.?!:;—–|(“"•]$/
const MARK = 0xe000
const WORD =
  /[\uE000-\uF8FF]|(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])(?:Mt|St|Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov)\.(?=\s\p{Lu})|(?<=[\uE000-\uF8FF])['’]s(?![\p{L}\p{N}])|[$€£¥~@#+]?[\p{L}\p{N}](?:[\p{L}\p{N}'’%_]|[.,&/+:‑-](?=[\p{L}\p{N}$])|\(\d{1,4}\)|[–](?=\d))*(?:%|\+(?!\S))?|\.\.\.|\S/gu
const CAPITAL = /\p{Lu}/u
const ONLY_MARKS = /^[^\p{L}\p{N}$€£¥~@#+]+$/u

/**
 * The tokens of a sentence without its Markdown (emphasis, links, code marks), each date being one token.
 * `dates` are stretches inside `words`, in order and apart from each other. At most 400 tokens are given.
 */
export function tokensOf(words: string, dates: readonly Stretch[]): Token[] {
  const marked = withMarks(words, dates)
  const plain = withoutMarkdown(marked)
  const tokens: Token[] = []
  let end = 0
  for (const found of allMatches(plain, WORD)) {
    const at = found[0].charCodeAt(0) - MARK
    const date = dates[at]
    const text = date ? words.slice(date.start, date.end) : found[0]
    const lower = text.toLowerCase().replace(/[’‘]/g, "'")
    tokens.push({
      text,
      lower,
      hasCapital: lower !== text && CAPITAL.test(text),
      isMark: date === undefined && text.length < 4 && ONLY_MARKS.test(text),
      verb: date === undefined ? findVerb(lower) : undefined,
      date: date ? at : null,
      isGlued: found.index === end && tokens.length > 0,
      isOpening:
        OPENING.test(tokens.at(-1)?.text ?? ".") || (tokens.length <= 2 && tokens.at(-1)?.text === ")"),
      isFinite: false,
    })
    end = found.index + found[0].length
    if (tokens.length === 400) break
  }
  const timeless = withoutClock(tokens)
  const isHeadline = isTitleCase(timeless)
  for (const [index, token] of timeless.entries()) token.isFinite = carriesClause(timeless, index, isHeadline)
  return timeless
}

function withMarks(words: string, dates: readonly Stretch[]): string {
  let [marked, from] = ["", 0]
  dates.slice(0, 100).forEach((date, index) => {
    marked += words.slice(from, date.start) + String.fromCharCode(MARK + index)
    from = date.end
  })
  return marked + words.slice(from)
}
