import { EDGE, isAlphanumeric, requiredWords } from "./required-words.ts"

/**
 * The numbers, in order, of those patterns it was made of that can match in `text`: any other matches neither the text
 * nor a part of it.
 */
export type Gate = (text: string) => readonly number[]

/**
 * One pass over a text in place of one per pattern: the words that each pattern needs are looked for all at once
 * (Aho and Corasick, 1975). Time and space are linear in the words; a pass is linear in the text.
 */
export function gateOf(patterns: readonly RegExp[]): Gate {
  const always = new Uint8Array(patterns.length)
  const byWord = new Map<string, number[]>()
  for (const [index, pattern] of patterns.entries()) {
    const words = requiredWords(pattern)
    if (words === null) always[index] = 1
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index])
  }
  const table = tableOf([...byWord.keys()])
  const needs = [...byWord.values()]
  return (text) => {
    const isOpen = always.slice()
    for (const word of table.wordsIn(text.toLowerCase()))
      for (const index of needs[word] ?? []) isOpen[index] = 1
    const open: number[] = []
    for (let index = 0; index < isOpen.length; index++) if (isOpen[index] === 1) open.push(index)
    return open
  }
}

interface WordTable {
  /** The numbers of the words that stand in a text in lower case. */
  wordsIn(text: string): number[]
}

function tableOf(words: readonly string[]): WordTable {
  const classes = classesOf(words)
  const width = Math.max(0, ...classes) + 1
  const trie = trieOf(words, classes, width)
  const shorter = completed(trie, width)
  const edge = classes[EDGE.charCodeAt(0)] ?? 0
  const space = classes[SPACE] ?? 0
  const ended = trie.ends.map((end, node) => (end === 0 ? (shorter[node] ?? 0) : node))
  const table: Table = { ...trie, classes, width, shorter, ended, edge, space }
  return { wordsIn: (text) => new Walk(table, words.length).over(text) }
}

interface Table extends Trie {
  classes: Uint16Array
  width: number
  shorter: Int32Array
  /** By node the longest node at which a word ends: itself, one that is shorter, or 0. */
  ended: Int32Array
  edge: number
  space: number
}

/** One pass over a text. */
class Walk {
  private readonly table: Table
  private readonly seen: Uint8Array
  private readonly found: number[] = []
  private state = 0

  constructor(table: Table, words: number) {
    this.table = table
    this.seen = new Uint8Array(words)
  }

  over(text: string): number[] {
    const { classes, edge, space } = this.table
    let before = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const kind = KINDS[code] ?? 0
      if (kind === SPACE_KIND) {
        if (before === ALPHANUMERIC_KIND) this.step(edge)
        if (before !== SPACE_KIND) this.step(space)
      } else {
        if ((kind === ALPHANUMERIC_KIND) !== (before === ALPHANUMERIC_KIND)) this.step(edge)
        this.step(classes[code] ?? 0)
      }
      before = kind
    }
    if (before === ALPHANUMERIC_KIND) this.step(edge)
    return this.found
  }

  private step(letter: number): void {
    const { next, width, ended } = this.table
    const state = next[this.state * width + letter] ?? 0
    this.state = state
    const end = ended[state] ?? 0
    if (end !== 0) this.collect(end)
  }

  private collect(from: number): void {
    const { ends, shorter } = this.table
    for (let end = from; end !== 0; end = shorter[end] ?? 0) {
      const word = (ends[end] ?? 0) - 1
      if (this.seen[word] === 1) return
      this.seen[word] = 1
      this.found.push(word)
    }
  }
}

const SPACE = 32
const SPACE_KIND = 1
const ALPHANUMERIC_KIND = 2
/** By code: white space of any kind and length is read as one space, in texts as in words. */
const KINDS = Uint8Array.from({ length: 65_536 }, (_, code) =>
  isSpace(code) ? SPACE_KIND : isAlphanumeric(code) ? ALPHANUMERIC_KIND : 0,
)

/** The sign that marks edges in words counts as space in a text. */
function isSpace(code: number): boolean {
  return (
    code <= SPACE || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
  )
}

/** A number from 1 for each letter of the words; 0 for all the others. */
function classesOf(words: readonly string[]): Uint16Array {
  const classes = new Uint16Array(65_536)
  let count = 0
  for (const word of words)
    for (let at = 0; at < word.length; at++)
      if (classes[word.charCodeAt(at)] === 0) classes[word.charCodeAt(at)] = ++count
  return classes
}

interface Trie {
  /** By node and letter the node that follows; 0 is the root. */
  next: Int32Array
  /** By node the number of the word that ends there, from 1. */
  ends: Int32Array
  count: number
}

function trieOf(words: readonly string[], classes: Uint16Array, width: number): Trie {
  const most = words.reduce((sum, word) => sum + word.length, 1)
  const trie: Trie = { next: new Int32Array(most * width), ends: new Int32Array(most), count: 1 }
  for (const [number, word] of words.entries()) {
    let node = 0
    for (let at = 0; at < word.length; at++) {
      const place = node * width + (classes[word.charCodeAt(at)] ?? 0)
      if (trie.next[place] === 0) trie.next[place] = trie.count++
      node = trie.next[place] ?? 0
    }
    trie.ends[node] = number + 1
  }
  return trie
}

/**
 * Fills the gaps of a trie, so that every letter leads on from every node, and gives each node the longest shorter node
 * at which a word ends too (0 without one).
 */
function completed({ next, ends, count }: Trie, width: number): Int32Array {
  const fallback = new Int32Array(count)
  const shorter = new Int32Array(count)
  const queue: number[] = []
  for (let letter = 1; letter < width; letter++) if (next[letter] !== 0) queue.push(next[letter] ?? 0)
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0
    const back = fallback[node] ?? 0
    shorter[node] = ends[back] === 0 ? (shorter[back] ?? 0) : back
    for (let letter = 1; letter < width; letter++) {
      const place = node * width + letter
      const child = next[place] ?? 0
      const other = next[back * width + letter] ?? 0
      if (child === 0) next[place] = other
      else {
        fallback[child] = other
        queue.push(child)
      }
    }
  }
  return shorter
}
