import type { LocaleWords } from "../words.ts"
import { german } from "./de.ts"
import { english } from "./en.ts"
import { spanish } from "./es.ts"
import { french } from "./fr.ts"
import { NO_WORDS } from "./none.ts"
import { chinese } from "./zh.ts"

/** Word tables by the language part of a BCP 47 tag. @internal Also for the tests that go through them all. */
export const LOCALES: readonly LocaleWords[] = [english, german, french, spanish, chinese]

/** The word table for a BCP 47 tag; where there is none, one without words, for dates in digits. */
export function wordsFor(language: string): LocaleWords {
  const primary = language.toLowerCase().split(/[-_]/)[0]
  return LOCALES.find((words) => words.language === primary) ?? NO_WORDS
}
