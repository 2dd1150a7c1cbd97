/** Strings of which a match holds one, and how much the least of them tells. */
interface Words {
  list: readonly string[]
  tells: number
}

/** What a part of a pattern needs of a text. */
interface Need {
  /** All the strings that the part matches; null where they are not a small list. */
  exact: readonly string[] | null
  /** Null where it may do without any. */
  words: Words | null
  /** It matches no letter or digit of ASCII, and at least one sign. */
  isOutside?: boolean
}

const NOTHING: Need = { exact: [""], words: null }
const ANYTHING: Need = { exact: null, words: null }
const OUTSIDE: Need = { exact: null, words: null, isOutside: true }

/** In a required word: here a letter or digit of ASCII meets something else, or the text begins or ends. */
export const EDGE = "\u0001"
/** What nothing matches needs strings that no text holds: none. */
const NEVER: Need = { exact: [], words: { list: [], tells: Number.POSITIVE_INFINITY } }
/** Longer lists are not kept whole, and not multiplied. */
const MOST_STRINGS = 200
const MOST_PRODUCTS = 60
/** So many signs tell a word from others; the rest would only make the table larger. */
const LONGEST_WORD = 8
/** Letters of a class that are still tried one by one. */
const WIDEST_CLASS = 6
/** Words of so many sentences that asking for them spares nothing. */
const EVERYWHERE = new Set(
  "a an and are as at be by for from in is it its of on or that the this to was were with der die das und in den von zu le la les de des du et en un une el los las y que del".split(
    " ",
  ),
)
const ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyz0123456789"

/**
 * Strings in lower case of which every text that matches `pattern` holds at least one; null where nothing can be said.
 * Reads the pattern itself, so that no list of words beside it can go out of date. What it does not understand counts as
 * matching anything.
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  const words = wordsOf(readAlternatives({ source: pattern.source, at: 0, flags: pattern.flags }))
  return words && withoutLonger(words.list.map((word) => withEdges(word).slice(0, LONGEST_WORD)))
}

/** Whether a letter or digit of ASCII, in lower case, stands under a code. */
export const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** Marks the edges inside a word, and keeps those at its ends that its own signs make certain. */
function withEdges(word: string): string {
  const bare = word.replaceAll(EDGE, "").replace(/\s+/g, " ")
  let [marked, before] = ["", isAlphanumeric(bare.charCodeAt(0))]
  for (const sign of bare) {
    const now = isAlphanumeric(sign.charCodeAt(0))
    marked += now === before ? sign : EDGE + sign
    before = now
  }
  const opens = word.startsWith(EDGE) && isAlphanumeric(bare.charCodeAt(0))
  return `${opens ? EDGE : ""}${marked}${word.endsWith(EDGE) && before ? EDGE : ""}`
}

interface Reader {
  source: string
  at: number
  flags: string
}

const wordsOf = ({ exact, words }: Need): Words | null => better(toWords(exact), words)

/** A list as required words, unless one of its strings is none. */
function toWords(list: readonly string[] | null): Words | null {
  if (list === null) return null
  let least = Number.POSITIVE_INFINITY
  for (const word of list) {
    const bare = word.replaceAll(EDGE, "").trim()
    if (bare === "") return null
    least = Math.min(least, EVERYWHERE.has(bare) ? 0.5 : bare.length + (word.length > bare.length ? 0.5 : 0))
  }
  return { list, tells: Math.min(least, LONGEST_WORD) }
}

/** The list whose least word tells more; of two the shorter. */
function better(a: Words | null, b: Words | null): Words | null {
  if (a === null || b === null) return a ?? b
  return a.tells > b.tells || (a.tells === b.tells && a.list.length <= b.list.length) ? a : b
}

/** A word that holds another of the list says nothing more. */
function withoutLonger(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length))
    if (!kept.some((shorter) => word.includes(shorter))) kept.push(word)
  return kept
}

function readAlternatives(reader: Reader): Need {
  const first = readSequence(reader)
  if (reader.source[reader.at] !== "|") return first
  const parts = [first]
  while (reader.source[reader.at] === "|") {
    reader.at++
    parts.push(readSequence(reader))
  }
  const exact = parts.every((part) => part.exact !== null) ? parts.flatMap((part) => part.exact ?? []) : null
  if (exact !== null && exact.length <= MOST_STRINGS) return { exact, words: null }
  const words = parts.map(wordsOf)
  if (!words.every((each) => each !== null)) return ANYTHING
  return {
    exact: null,
    words: {
      list: words.flatMap(({ list }) => list),
      tells: words.reduce((least, { tells }) => Math.min(least, tells), Number.POSITIVE_INFINITY),
    },
  }
}

function readSequence(reader: Reader): Need {
  let best: Words | null = null
  let run: readonly string[] = [""]
  let isExact = true
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const part = readQuantified(reader)
    const { exact, isOutside } = part
    if (
      exact !== null &&
      (run.length === 1 || exact.length === 1 || run.length * exact.length <= MOST_PRODUCTS)
    ) {
      run = joined(run, exact)
      best = better(best, part.words)
      continue
    }
    const edge = isOutside === true ? EDGE : ""
    best = better(better(best, toWords(run.map((word) => word + edge))), wordsOf(part))
    isExact = false
    run = exact ?? [edge]
  }
  return { exact: isExact ? run : null, words: isExact ? best : better(best, toWords(run)) }
}

function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  const [head, tail] = [heads[0] ?? "", tails[0] ?? ""]
  if (heads.length === 1) return head === "" ? tails : tails.map((end) => head + end)
  return tails.length === 1 && tail === "" ? heads : heads.flatMap((start) => tails.map((end) => start + end))
}

const PLAIN = /[a-z0-9 '-]+(?![?*+{a-z0-9 '-])/iy
const COUNT = /\{(\d{1,6})(,?)(\d{0,6})\}/y

function readQuantified(reader: Reader): Need {
  const plain = at(PLAIN, reader)
  if (plain) {
    reader.at += plain[0].length
    return { exact: [plain[0].toLowerCase()], words: null }
  }
  const part = readAtom(reader)
  const sign = reader.source[reader.at] ?? " "
  const counted = sign === "{" ? at(COUNT, reader) : null
  if (!counted && !"?*+".includes(sign)) return part
  reader.at += counted ? counted[0].length : 1
  if (reader.source[reader.at] === "?") reader.at++
  if (sign === "?") return { exact: part.exact && [...new Set([...part.exact, ""])], words: null }
  const least = counted ? Number(counted[1]) : sign === "+" ? 1 : 0
  if (counted && least === 1 && counted[2] === "") return part
  return least > 0 ? { exact: null, words: wordsOf(part), isOutside: part.isOutside === true } : ANYTHING
}

function at(pattern: RegExp, reader: Reader): RegExpExecArray | null {
  pattern.lastIndex = reader.at
  return pattern.exec(reader.source)
}

function readAtom(reader: Reader): Need {
  const sign = reader.source[reader.at] ?? ""
  if (sign === "(") return readGroup(reader)
  if (sign === "[") return readClass(reader)
  if (sign === "\\") return readEscape(reader)
  reader.at++
  if (sign === "^" || sign === "$") return NOTHING
  return sign === "." ? ANYTHING : { exact: [sign.toLowerCase()], words: null }
}

const GROUP = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y

function readGroup(reader: Reader): Need {
  const opening = at(GROUP, reader)?.[0] ?? "("
  reader.at += opening.length
  const from = reader.at
  const inner = readAlternatives(reader)
  const source = reader.source.slice(from, reader.at)
  reader.at++
  if (opening === "(?!" || opening === "(?<!") {
    if (source === "") return NEVER
    return isEdge(source, reader.flags) ? { exact: [EDGE], words: null } : NOTHING
  }
  // What is looked at belongs to the text, but not to the match.
  return opening === "(?=" || opening === "(?<=" ? { exact: [""], words: wordsOf(inner) } : inner
}

const classes = new Map<string, "edge" | "outside" | "other">()

/** Whether what must not stand here is any letter or digit. */
const isEdge = (source: string, flags: string): boolean =>
  /^\[(?:[^\]\\]|\\.)*\]$/.test(source) && kindOf(source, flags) === "edge"

const isOutside = (source: string, flags: string): boolean => kindOf(source, flags) === "outside"

/** What a class holds of the letters and digits: all of them, none or some. */
function kindOf(source: string, flags: string): "edge" | "outside" | "other" {
  const known = classes.get(source)
  if (known !== undefined) return known
  const pattern = new RegExp(source, flags.replace(/[gyd]/g, ""))
  const count = [...ALPHANUMERIC].filter((sign) => pattern.test(sign)).length
  const made = count === ALPHANUMERIC.length ? "edge" : count === 0 ? "outside" : "other"
  classes.set(source, made)
  return made
}

/** A class of a few letters is as good as their list. */
function readClass(reader: Reader): Need {
  let end = reader.at + 1
  while (end < reader.source.length && reader.source[end] !== "]") end += reader.source[end] === "\\" ? 2 : 1
  const inner = reader.source.slice(reader.at + 1, end)
  reader.at = end + 1
  const isPlain = inner.length > 0 && inner.length <= WIDEST_CLASS && !/[\\^]|.-./.test(inner)
  if (isPlain) return { exact: [...inner].map((sign) => sign.toLowerCase()), words: null }
  return isOutside(`[${inner}]`, reader.flags) ? OUTSIDE : ANYTHING
}

const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|(u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2})|\d+|.)/iy

function readEscape(reader: Reader): Need {
  const found = at(ESCAPE, reader)
  const said = found?.[0] ?? "\\"
  reader.at += said.length
  const code = found?.[1]?.replace(/[^0-9a-f]/gi, "")
  if (code !== undefined)
    return { exact: [String.fromCodePoint(Number.parseInt(code, 16)).toLowerCase()], words: null }
  const sign = said[1] ?? ""
  if (sign === "b") return { exact: [EDGE], words: null }
  if (sign === "B") return NOTHING
  if (!/[a-z\d]/i.test(sign)) return { exact: [sign], words: null }
  return sign === "s" ? OUTSIDE : ANYTHING
}
