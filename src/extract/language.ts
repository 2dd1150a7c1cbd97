/** Everyday words that tell a language; every list holds words that the others do not use often. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "the and of to is that with for was are this from by will has its it a in on at as if an".split(" "),
  ),
  de: new Set("der die das und ist nicht mit für von werden wird auf dem den ein eine sich auch".split(" ")),
  fr: new Set("le les des et est une dans pour sur du au aux qui par ses avec cette sont".split(" ")),
  es: new Set("el los las y es una para por con del que se su al más como lo este".split(" ")),
  it: new Set("il gli di che è per una con della nel sono del dei non alla anche".split(" ")),
  pt: new Set("os as que é uma para com não do da em no na dos das mais são".split(" ")),
  nl: new Set("de het een van en is dat niet voor met op zijn aan door wordt ook".split(" ")),
  sv: new Set("och att det som av på är för inte har till från också ett kan vid".split(" ")),
  da: new Set("og at det som af på er ikke til fra også et kan ved blev efter".split(" ")),
  nb: new Set("og å det som av på er ikke til fra også et kan ved ble etter".split(" ")),
  fi: new Set("ja on ei että oli mutta sekä myös joka ovat tai kun vuonna mukaan".split(" ")),
  pl: new Set("w i z na się nie do że jest o od jak dla po oraz przez".split(" ")),
  cs: new Set("a v se na je že s z do o pro jako podle ale byl které".split(" ")),
  hu: new Set("a az és hogy nem egy is szerint meg csak már volt lesz".split(" ")),
  ro: new Set("și în de la cu din pentru care este nu pe un mai fost sunt".split(" ")),
  tr: new Set("ve bir bu için ile olarak daha çok gibi sonra kadar tarihinde".split(" ")),
}
/** Fewer words do not tell that a language is none of these. */
const FEWEST_WORDS = 25
/** Everyday words are more than this share of prose, and of lists of fields, which have few, where no other rivals. */
const COMMON_SHARE = 0.05
const TERSE_SHARE = 0.01
const SAMPLE = 20_000
/** The languages that a word is common in. */
const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, common] of Object.entries(COMMON))
  for (const word of common) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])

const WORD = /(?<!\p{L})\p{L}+(?![\p{L}\p{N}])/gu
/** Stretches of other signs than those of Latin letters and common marks. */
const FOREIGN = /[\u0370-\u1fff\u2c00-\uffff]+/g
const SCRIPTS: readonly (readonly [language: string, share: number, sign: RegExp])[] = [
  ["ja", 0.1, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["zh", 0.2, /\p{Script=Han}/gu],
  ["ko", 0.2, /\p{Script=Hangul}/gu],
  ["uk", 0.02, /[іїєґ]/giu],
  ["ru", 0.4, /\p{Script=Cyrillic}/gu],
  ["ar", 0.4, /\p{Script=Arabic}/gu],
  ["he", 0.4, /\p{Script=Hebrew}/gu],
  ["el", 0.4, /\p{Script=Greek}/gu],
  ["hi", 0.2, /\p{Script=Devanagari}/gu],
  ["th", 0.2, /\p{Script=Thai}/gu],
]

/**
 * The language of a text as a BCP 47 tag, by its script and its everyday words; `und` for words of a language that is
 * none of those known here, null when there are too few words to tell.
 */
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
  const [first, second] = Object.keys(COMMON)
    .map((language) => ({ language, count: hits.get(language) ?? 0 }))
    .sort((a, b) => b.count - a.count)
  if (first === undefined || first.count === 0) return words.length >= FEWEST_WORDS ? "und" : null
  const share = first.count / words.length
  const isAlone = first.count >= 2 * (second?.count ?? 0)
  if (share > COMMON_SHARE || (share > TERSE_SHARE && isAlone)) return first.language
  return words.length >= FEWEST_WORDS ? "und" : null
}
