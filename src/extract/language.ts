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

const LETTER = /\p{L}/gu
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const HAN = /\p{Script=Han}/gu
const HANGUL = /\p{Script=Hangul}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const WORD = /\p{L}+/gu

/** The language of a text as a BCP 47 tag, by its script and its everyday words; null when too little tells. */
export function readLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, " ")
  const letters = count(sample, LETTER)
  if (letters < 20) return null
  if (count(sample, KANA) > letters * 0.1) return "ja"
  if (count(sample, HAN) > letters * 0.2) return "zh"
  if (count(sample, HANGUL) > letters * 0.2) return "ko"
  if (count(sample, CYRILLIC) > letters * 0.4) return "ru"
  const words = sample.toLowerCase().match(WORD) ?? []
  let best: string | null = null
  let most = words.length * 0.05
  for (const [language, common] of Object.entries(COMMON)) {
    const hits = words.filter((word) => common.has(word)).length
    if (hits > most) [best, most] = [language, hits]
  }
  return best
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
