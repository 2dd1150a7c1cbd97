/** A word as search compares it, and where it stands in the text (UTF-16 code units). */
export interface SearchWord {
  token: string
  start: number
  end: number
}

/** Scripts written without spaces between words: found by pairs of characters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
/** Letters that are others with a stroke or two in one, which Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
}
const MOST_CHARACTERS = 60

/** A text without case, accents and ligatures: `Élysée` and `ELYSEE` are one. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/\p{M}/gu, "")
}

/** The words of a text in its order, folded; Chinese and the like as overlapping pairs and the last character. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = []
  for (const match of text.matchAll(RUN)) {
    const [run] = match
    if (UNSPACED.test(run)) pushMixed(words, run, match.index)
    else pushFolded(words, run, match.index)
  }
  return words
}

function pushFolded(words: SearchWord[], run: string, start: number): void {
  for (const [token] of fold(run).matchAll(/[\p{L}\p{N}]+/gu))
    words.push({ token: token.slice(0, MOST_CHARACTERS), start, end: start + run.length })
}

/** A run that holds characters of an unspaced script, such as `AI智能体`. */
function pushMixed(words: SearchWord[], run: string, at: number): void {
  const parts = run.matchAll(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]+/gu,
  )
  for (const part of parts) {
    const start = at + part.index
    if (UNSPACED.test(part[0])) pushPairs(words, part[0], start)
    else pushFolded(words, part[0], start)
  }
}

function pushPairs(words: SearchWord[], part: string, at: number): void {
  const characters = [...part.matchAll(/\P{M}/gu)].map((match) => ({
    text: fold(match[0]).replace(/[^\p{L}\p{N}]/gu, ""),
    start: at + match.index,
    end: at + match.index + match[0].length,
  }))
  characters.forEach((one, index) => {
    const next = characters[index + 1]
    if (one.text === "") return
    words.push({ token: one.text + (next?.text ?? ""), start: one.start, end: next?.end ?? one.end })
  })
}

/** What search looks for in place of some words: a sequence of tokens, the last one perhaps only begun. */
export interface Sought {
  tokens: readonly string[]
  isPrefix: boolean
}

/** The tokens of words that are looked for; none when they hold no letter and no number. */
export function soughtWords(text: string, isPrefix: boolean): Sought {
  const tokens = searchWords(text).map(({ token }) => token)
  const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? ""
  // The text goes on after what is looked for: its last character stands in a pair there.
  if (!UNSPACED.test(last)) return { tokens, isPrefix }
  return tokens.length > 1 && UNSPACED.test(tokens.at(-2)?.slice(-1) ?? "")
    ? { tokens: tokens.slice(0, -1), isPrefix: false }
    : { tokens, isPrefix: true }
}

/** Where a text holds what is looked for: offsets of each place, in order, without overlaps. */
export function findSought(
  words: readonly SearchWord[],
  sought: readonly Sought[],
): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  words.forEach((first, at) => {
    for (const one of sought) {
      if (!holdsAt(words, at, one)) continue
      places.push({ start: first.start, end: endOf(words, at + one.tokens.length - 1, one) })
    }
  })
  return joined(places.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** One character looked for does not mark the pair that it begins. */
function endOf(words: readonly SearchWord[], at: number, { tokens, isPrefix }: Sought): number {
  const [word, sought] = [words[at], tokens.at(-1)]
  if (word === undefined || sought === undefined) return 0
  return isPrefix && UNSPACED.test(sought) ? Math.min(word.end, word.start + sought.length) : word.end
}

function holdsAt(words: readonly SearchWord[], at: number, { tokens, isPrefix }: Sought): boolean {
  if (tokens.length === 0) return false
  return tokens.every((token, index) => {
    const word = words[at + index]?.token
    const isOpen = isPrefix && index === tokens.length - 1
    return isOpen ? (word?.startsWith(token) ?? false) : word === token
  })
}

function joined(places: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  for (const place of places) {
    const last = result.at(-1)
    if (last !== undefined && place.start < last.end) last.end = Math.max(last.end, place.end)
    else result.push({ ...place })
  }
  return result
}
