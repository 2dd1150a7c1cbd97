import type { LocaleWords } from "../words.ts"
import { german } from "./de.ts"
import { english } from "./en.ts"
import { spanish } from "./es.ts"
import { french } from "./fr.ts"
import { chinese } from "./zh.ts"

/** Word tables by the language part of a BCP 47 tag. @internal Also for the tests that go through them all. */
export const LOCALES: readonly LocaleWords[] = [english, german, french, spanish, chinese]

/** The word table for a BCP 47 tag; English where there is none, whose dates in digits are the same everywhere. */
export function wordsFor(language: string): LocaleWords {
  const primary = language.toLowerCase().split(/[-_]/)[0]
  return LOCALES.find((words) => words.language === primary) ?? english
}
