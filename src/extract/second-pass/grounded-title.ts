import { LONGEST_TITLE } from "../polished.ts"
import { stemOf, wordsOf } from "../same-thing.ts"

/** Words that a title may have without the text: they name nothing, count nothing and deny nothing. */
const JOINING = new Set(
  "a an the of in on at to by for from with and or as der die das des dem den ein eine und von im am zu für mit le la les l' un une du de et à au aux en el los las y del al por con".split(
    " ",
  ),
)
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>`*_[\]{}|\\#]|:\/\/|\bwww\./u
const HAN = /\p{Script=Han}/u
const FEWEST_CHARACTERS = 4
const FEWEST_WORDS = 2

/**
 * A title that a model gave, fit to be shown; null where it is not. It has 4 to 100 characters, no markup, addresses or
 * control characters, and no word, name or number that does not stand in `around`, the text about its mention. Endings
 * may differ ("launches" for "launched"); numbers and what stands with them may not.
 */
export function groundedTitle(given: string, around: string): string | null {
  const title = given.normalize("NFC").replace(/ +/g, " ").trim()
  if (title.length < FEWEST_CHARACTERS || title.length > LONGEST_TITLE || FORBIDDEN.test(title)) return null
  const there = new Set(wordsOf(around.normalize("NFC")).flatMap(formsOf))
  const words = wordsOf(title)
  const telling = words.filter((word) => !JOINING.has(word))
  if (telling.length === 0 || (words.length < FEWEST_WORDS && !HAN.test(title))) return null
  return telling.every((word) => isThere(word, there, around)) ? title : null
}

const isThere = (word: string, there: ReadonlySet<string>, around: string): boolean =>
  HAN.test(word) ? around.includes(word) : there.has(word) || there.has(stemOf(word))

/** A word as it is, its stem, and the parts that hyphens join. */
function formsOf(word: string): string[] {
  const parts = word.includes("-") ? word.split("-") : []
  return [word, stemOf(word), ...parts, ...parts.map(stemOf)]
}
