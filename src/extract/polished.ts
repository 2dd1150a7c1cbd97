import { LOOSE } from "./events/plain-words.ts"

/** The longest title. */
export const LONGEST_TITLE = 100

/** Shortens a ready title (a bullet's or a cell's words) to the longest allowed, at a word that may end one. */
export function polished(title: string): string {
  const clean = title
    .replace(/\s+/g, " ")
    .replace(/^[\s"“”'‘’,.;:·•–—-]+|(?<![\s,.;:·•–—-])[\s,.;:·•–—-]+$/g, "")
  const short = clean.length <= LONGEST_TITLE ? clean : shortened(clean)
  const end = unquoted(withoutLooseEnd(short))
  return end.charAt(0).toUpperCase() === end.charAt(0) || /^(?:i[A-Z]|x[A-Z]|e[A-Z])/.test(end)
    ? end
    : end.charAt(0).toUpperCase() + end.slice(1)
}

/** The longest word before which a title may be cut, with the spaces around it. */
const LONGEST_JOINT = 11

function shortened(clean: string): string {
  const room = clean.slice(0, LONGEST_TITLE + 1)
  const breaks = [
    ...clean
      .slice(0, LONGEST_TITLE + LONGEST_JOINT)
      .matchAll(
        /[,;:]\s|\s[–—-]\s|\s(?=(?:of|in|on|at|by|for|from|with|to|and|as|that|which|under|via|across|through|over|after|before|while|including|using)\s)/g,
      ),
  ]
  const last = breaks.map((found) => found.index).findLast((index) => index >= 60 && index <= LONGEST_TITLE)
  return room.slice(0, last ?? room.lastIndexOf(" "))
}

function withoutLooseEnd(title: string): string {
  let words = title.split(" ")
  while (words.length > 2 && (isLoose(words.at(-1)) || isCutOff(words))) words = words.slice(0, -1)
  return words.join(" ").replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, "")
}

const isLoose = (word = ""): boolean => LOOSE.test(word.toLowerCase().replace(/[,;:]$/, ""))

const LEADING_ING = /^(?:\p{L}+ing|online|live|open|available|up|down|effective|valid|in|out)$/iu

/** A last word behind a comma that lost what followed it ("…, covering", "…, online"). */
const isCutOff = (words: readonly string[]): boolean =>
  /,$/.test(words.at(-2) ?? "") && LEADING_ING.test(words.at(-1) ?? "")

/** A quotation mark or bracket without its partner goes. */
function unquoted(title: string): string {
  let result = title
  for (const [open, close] of [
    ["“", "”"],
    ["(", ")"],
    ["‘", "’ "],
  ] as const) {
    const [opens, closes] = [result.split(open).length, result.split(close).length]
    if (opens > closes && open !== "‘") result = result.replace(open, "")
    else if (closes > opens && open !== "‘") result = result.replace(close, "")
  }
  return (result.split('"').length - 1) % 2 === 1 ? result.replace('"', "") : result
}
