import { describe, expect, test } from "vitest"
import { findSought, fold, searchWords, soughtWords } from "../../src/domain/search-words.ts"

const tokens = (text: string): string[] => searchWords(text).map(({ token }) => token)
const finds = (text: string, words: string, isPrefix = false): string[] =>
  findSought(searchWords(text), [soughtWords(words, isPrefix)]).map(({ start, end }) =>
    text.slice(start, end),
  )

describe("the words that search compares", () => {
  test("are without case, accents and ligatures", () => {
    expect(tokens("L’Élysée, Straße & SMØRREBRØD")).toEqual(["l", "elysee", "strasse", "smorrebrod"])
    expect(fold("ＡＩ ﬁne")).toBe("ai fine")
  })

  test("of Chinese are pairs of characters, so that a part of a run is found", () => {
    expect(tokens("人工智能")).toEqual(["人工", "工智", "智能", "能"])
    for (const part of ["人工", "智能", "工智", "人", "能", "人工智能"])
      expect(finds("国产人工智能发布", part)).toEqual([part])
    expect(finds("国产人工智能发布", "能人")).toEqual([])
    expect(finds("新AI模型 2026", "AI模型")).toEqual(["AI模型"])
  })

  test("are found as a phrase in order, and by their beginning", () => {
    expect(finds("GPT-5.5 and GPT-5", "gpt 5.5")).toEqual(["GPT-5.5"])
    expect(finds("chips, chipmakers, ship", "chip", true)).toEqual(["chips", "chipmakers"])
    expect(finds("chips", "chip")).toEqual([])
  })

  test("say where they stand in the text as it was", () => {
    const text = "Über Nacht: Ørsted gewinnt"
    expect(finds(text, "orsted")).toEqual(["Ørsted"])
  })
})
