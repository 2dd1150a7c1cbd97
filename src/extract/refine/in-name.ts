import type { Draft, Passage, Refiner } from "../rule.ts"
import type { LocaleWords } from "../words.ts"

interface Names {
  before: RegExp
  after: RegExp
}
const names = new Map<LocaleWords, Names>()
const REACH = 80
/** Characters that end a Chinese name: stops, and verbs and prepositions behind it. */
const NOT_IN_HAN_NAME = "，。；：、！？（）\\s将于在已拟"

function namesOf(words: LocaleWords): Names {
  const known = names.get(words)
  if (known) return known
  const made = words.isHan
    ? {
        before: /《[^》]{0,40}$/u,
        after: new RegExp(`^\\s?[^${NOT_IN_HAN_NAME}]{1,24}(?:${words.gatherings})`, "u"),
      }
    : {
        before: words.eventNames,
        after: new RegExp(
          `^\\s(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,24}\\s){0,5}(?=\\p{Lu})(?:${capitalised(words)})(?!\\p{L})`,
          "u",
        ),
      }
  names.set(words, made)
  return made
}

const FIRST_SMALL_LETTERS = /(^|\|)(\p{Ll})/gu

/** The nouns as names write them. */
const capitalised = ({ gatherings }: LocaleWords): string =>
  gatherings.replace(FIRST_SMALL_LETTERS, (_whole, bar: string, first: string) => bar + first.toUpperCase())

/**
 * Marks a year that is part of a name ("the 2027 World Trade Forum", "WWDC 2026", 2026年世界人工智能大会): it dates the
 * gathering to no better than the year, and what is said of it is dated by other words.
 */
export const inName: Refiner = {
  name: "in-name",
  refine: (drafts, passage) =>
    drafts.map((draft) =>
      isInName(draft, passage) ? { ...draft, rules: [...draft.rules, inName.name] } : draft,
    ),
}

function isInName({ rules, start, end, role }: Draft, { text, words }: Passage): boolean {
  if (role !== "on" || rules.length !== 1 || (rules[0] !== "year" && rules[0] !== "han-year")) return false
  const { before, after } = namesOf(words)
  return (
    before.test(text.slice(Math.max(0, start - REACH), start)) || after.test(text.slice(end, end + REACH * 2))
  )
}
