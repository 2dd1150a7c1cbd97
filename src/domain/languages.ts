/** Languages whose dates, events and predictions the reader knows words for (ISO 639-1). @internal */
export const LANGUAGES_READ = ["en", "de", "fr", "es", "zh"] as const

/** What a reader of a digest has to be told: of its language only dates in digits were read. */
export type DigestNote = "digits_only"

/** The notes on a digest in a language, as a BCP 47 tag; `und` is one that the reader could not tell. */
export function notesOn(language: string): readonly DigestNote[] {
  const primary = language.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES_READ.some((read) => read === primary) ? [] : ["digits_only"]
}

/** A note as a sentence for people, about a digest in `language`. */
export function noteWords(note: DigestNote, language: string): string {
  switch (note) {
    case "digits_only":
      return `This digest is in ${nameOf(language)}: only dates written in digits were read.`
  }
}

function nameOf(language: string): string {
  if (language === "und") return "a language that Watchline does not know"
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "code" }).of(language) ?? language
}
