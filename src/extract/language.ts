/** Everyday words that tell a language; every list holds words that the others do not use often. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set("the and of to is that with for was are this from by will has its it".split(" ")),
  de: new Set("der die das und ist nicht mit für von werden wird auf dem den ein eine sich auch".split(" ")),
  fr: new Set("le les des et est une dans pour sur du au aux qui par ses avec cette sont".split(" ")),
  es: new Set("el los las y es una para por con del que se su al más como lo este".split(" ")),
  it: new Set("il gli di che è per una con della nel sono del dei non alla anche".split(" ")),
  pt: new Set("os as que é uma para com não do da em no na dos das mais são".split(" ")),
  nl: new Set("de het een van en is dat niet voor met op zijn aan door wordt ook".split(" ")),
}
const SAMPLE = 20_000
/** The languages that a word is common in. */
const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, common] of Object.entries(COMMON))
  for (const word of common) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])

const WORD = /\p{L}+/gu
/** Stretches of other signs than those of Latin letters and common marks. */
const FOREIGN = /[\u0370-\u1fff\u2c00-\uffff]+/g
const SCRIPTS: readonly (readonly [language: string, share: number, sign: RegExp])[] = [
  ["ja", 0.1, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", 0.2, /\p{Script=Han}/gu],
  ["ko", 0.2, /\p{Script=Hangul}/gu],
  ["ru", 0.4, /\p{Script=Cyrillic}/gu],
]

/** The language of a text as a BCP 47 tag, by its script and its everyday words; null when too little tells. */
export function readLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, " ")
  const words = sample.toLowerCase().match(WORD) ?? []
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  if (letters < 20) return null
  const foreign = sample.match(FOREIGN)?.join("") ?? ""
  for (const [language, share, sign] of SCRIPTS)
    if ((foreign.match(sign)?.length ?? 0) > letters * share) return language
  return byCommonWords(words)
}

function byCommonWords(words: readonly string[]): string | null {
  const hits = new Map<string, number>()
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  let best: string | null = null
  let most = words.length * 0.05
  for (const language of Object.keys(COMMON)) {
    const count = hits.get(language) ?? 0
    if (count > most) [best, most] = [language, count]
  }
  return best
}
