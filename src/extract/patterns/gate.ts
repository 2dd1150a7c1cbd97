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
    for (const word of table.wordsIn(text.toLowerCase().replaceAll(EDGE, " ")))
      for (const index of needs[word] ?? []) isOpen[index] = 1
    const open: number[] = []
    for (let index = 0; index < isOpen.length; index++) if (isOpen[index] === 1) open.push(index)
    return open
  }
}

interface WordTable {
  /** The numbers of the words that stand in a text. */
  wordsIn(text: string): number[]
}

function tableOf(words: readonly string[]): WordTable {
  const classes = classesOf(words)
  const width = Math.max(0, ...classes) + 1
  const trie = trieOf(words, classes, width)
  const { next, ends } = trie
  const shorter = completed(trie, width)
  const edge = classes[EDGE.charCodeAt(0)] ?? 0
  const space = classes[SPACE] ?? 0
  return {
    wordsIn(text) {
      const seen = new Uint8Array(words.length)
      const found: number[] = []
      let state = 0
      let [wasAlphanumeric, wasSpace] = [false, false]
      const step = (letter: number): void => {
        state = next[state * width + letter] ?? 0
        for (
          let end = ends[state] === 0 ? (shorter[state] ?? 0) : state;
          end !== 0;
          end = shorter[end] ?? 0
        ) {
          const word = (ends[end] ?? 0) - 1
          if (seen[word] === 1) break
          seen[word] = 1
          found.push(word)
        }
      }
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (isSpace(code)) {
          if (wasAlphanumeric) step(edge)
          if (!wasSpace) step(space)
          wasAlphanumeric = false
          wasSpace = true
          continue
        }
        const isNow = isAlphanumeric(code)
        if (isNow !== wasAlphanumeric) step(edge)
        step(classes[code] ?? 0)
        wasAlphanumeric = isNow
        wasSpace = false
      }
      if (wasAlphanumeric) step(edge)
      return found
    },
  }
}

const SPACE = 32

/** White space of any kind and length is read as one space, in texts as in words. */
const isSpace = (code: number): boolean =>
  (code <= SPACE && code !== EDGE.charCodeAt(0)) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000

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
