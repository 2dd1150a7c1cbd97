import type { DateSpan } from "../domain/date-span.ts"

/** What two mentions or events are compared by. */
export interface ThingWords {
  title: string
  span: DateSpan
  /** The sentences it rests on; they help where the titles say little. */
  mentions?: readonly string[]
}

const SMALL = new Set(
  "the and for with from that this its his her their our your will has have had are was were been being be is not but all any can may might could would should into onto over under upon about after before during while than then them they who whom whose which what when where how why per via also just now today more most new first last next one two set expected scheduled due said says say a an of to in on at by as or it he she we you i us no so up out off if".split(
    " ",
  ),
)
const CALENDAR =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|quarter|year|q[1-4]|h[12]|(?:19|20)\d\d)$/

const WORD = /[\p{L}\p{N}$%][\p{L}\p{N}$%.&+-]*/gu

/** The words of a text, in lower case, with inner hyphens, dots and ampersands kept ("s&p", "k2.6", "open-source"). */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[‐‑]/g, "-")
      .replace(/'s\b/g, "")
      .match(WORD)
      ?.map((word) => word.replace(/(?<![.&+-])[.&+-]+$/, "")) ?? []
  )
}

/**
 * How surely two things are one happening, 0 to 1; from about 0.5 on they are taken for one. Names and figures weigh
 * more than other words; spans that share no day rule it out, and a span inside a wider one (21 April in April) fits.
 * The words of the calendar never count, so that two things of one day are not taken for one by their date.
 */
export function sameThing(a: ThingWords, b: ThingWords): number {
  const fit = spansFit(a.span, b.span)
  if (fit === 0) return 0
  const [wordsA, wordsB] = [weightsOf(a.title), weightsOf(b.title)]
  const parties = [...wordsA].filter(([word, weight]) => weight === 2 && !/\d/.test(word) && wordsB.has(word))
  // Two and more names in common: one happening told from two sides.
  const titles = likeness(wordsA, wordsB) + (parties.length > 1 ? 0.08 : 0)
  if (!a.mentions?.length || !b.mentions?.length) return fit * titles
  const full = likeness(weightsOf(a.mentions.join(" ")), weightsOf(b.mentions.join(" ")))
  return fit * Math.min(1, Math.max(titles, 0.75 * titles + 0.25 * full))
}

/** 1 for the same days, less where one is only part of the other, 0 where they share no day. */
export function spansFit(a: DateSpan, b: DateSpan): number {
  if (a.startsOn === b.startsOn && a.endsOn === b.endsOn) return 1
  if ((a.isStartOpen || b.isStartOpen) && a.endsOn === b.endsOn) return 1
  const [early, late] = a.startsOn <= b.startsOn ? [a, b] : [b, a]
  if (late.startsOn > early.endsOn) return 0
  const inside = (x: DateSpan, y: DateSpan) => x.startsOn >= y.startsOn && x.endsOn <= y.endsOn
  if (!inside(a, b) && !inside(b, a)) return 0
  if (a.precision === "day" && b.precision === "day") return 0
  const wide = inside(a, b) ? b : a
  return wide.precision === "month" || wide.precision === "range" ? 0.9 : 0.55
}

const NUMBERED_WORD = /[\p{L}\p{N}$%][\p{L}\p{N}$%.&+‑-]*/gu
const CAPITAL = /\p{Lu}/u

/** The telling words of a text with their weights: names and figures 2, other words 1. */
export function weightsOf(text: string): Map<string, number> {
  const weights = new Map<string, number>()
  const plain = text
    .replace(/[’‘']s\b/g, "")
    .replace(/(\d)\s?(?:billion|bn)\b/gi, "$1B")
    .replace(/(\d)\s?(?:million|mn)\b/gi, "$1M")
  for (const raw of plain.match(NUMBERED_WORD) ?? [])
    for (const part of raw.split(/[-‑]/)) {
      const word = part.toLowerCase().replace(/(?<![.&+])[.&+]+$/, "")
      if (word.length < 2 || SMALL.has(word) || CALENDAR.test(word)) continue
      const isTelling = CAPITAL.test(part) || /\d/.test(part)
      const key = stemOf(word)
      weights.set(key, Math.max(weights.get(key) ?? 0, isTelling ? 2 : 1))
    }
  return weights
}

/** Cuts the common endings, so that "signs", "signed" and "signing" count as one word. */
export function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 5) return word
  return word.replace(/(?:ies|ied)$/, "y").replace(/(?:ings?|ed|es|s|e)$/, "")
}

/** Shared weight against the lighter side (mostly) and against both. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, sumA, sumB] = [0, 0, 0]
  for (const weight of a.values()) sumA += weight
  for (const weight of b.values()) sumB += weight
  for (const [word, weight] of a) shared += Math.min(weight, b.get(word) ?? 0)
  if (sumA === 0 || sumB === 0) return 0
  // A side of one word alone says too little to be held against a long one.
  const lighter = Math.max(Math.min(sumA, sumB), 4)
  return 0.6 * (shared / lighter) + 0.4 * (shared / (sumA + sumB - shared))
}
