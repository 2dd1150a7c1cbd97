/** What pads preview texts and breaks words: soft hyphens, joiners, zero-width spaces and marks. */
const INVISIBLE =
  /\u034F|[\u00AD\u200B\u200E\u200F\u2060-\u2064\uFEFF]|(?<![\p{L}\p{M}\p{Extended_Pictographic}]|\uFE0F)[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu
/** Longer lines in bold are sentences somebody found important, not headings. */
const LONGEST_BOLD_HEADING = 140

/** Quotes inside quotes inside quotes are marked no deeper, in characters. */
const MOST_QUOTE_MARKS = 6

/** Words on one line: white space folded, what nobody sees left out. */
export const folded = (words: string): string => words.replace(INVISIBLE, "").replace(/\s+/g, " ")

/** Writes text block by block: one blank line between paragraphs, items under each other, a mark before each quote. */
export class TextWriter {
  readonly #lines: string[] = []
  #line = ""
  #letters = 0
  #boldLetters = 0
  #mark = ""
  #indent = ""
  #quote = ""
  #wantsBlank = false

  /** Adds words to the line under way. */
  words(raw: string, isBold: boolean): void {
    const words = folded(raw)
    if (words === "") return
    const added = this.#line === "" || this.#line.endsWith(" ") ? words.trimStart() : words
    this.#line += added
    const letters = added.replaceAll(" ", "").length
    this.#letters += letters
    if (isBold) this.#boldLetters += letters
  }

  /** Adds text whose line breaks count. */
  verbatim(raw: string): void {
    const [first = "", ...rest] = raw.replace(INVISIBLE, "").replaceAll("\t", "    ").split("\n")
    this.#line += first
    for (const line of rest) {
      this.endVerbatim()
      this.#line = line
    }
  }

  /** Ends the line under way as it is. */
  endVerbatim(): void {
    const line = this.#line.trimEnd()
    this.#line = ""
    if (line === "") this.#wantsBlank = this.#lines.length > 0
    else this.#put(line)
  }

  lineBreak(): void {
    if (this.#line.trim() === "") this.#wantsBlank = this.#lines.length > 0
    else this.newLine()
  }

  newLine(): void {
    const words = this.#line.trim()
    const isBold = this.#letters > 0 && this.#letters === this.#boldLetters
    this.#line = ""
    this.#letters = 0
    this.#boldLetters = 0
    if (words !== "") this.#put(isBold && this.#mark === "" ? asHeading(words) : words)
  }

  paragraph(): void {
    this.newLine()
    this.#wantsBlank = this.#lines.length > 0 && this.#mark === ""
  }

  rule(): void {
    this.line("", "---")
  }

  /** A line of its own; `isTight` keeps it next to the lines around it. */
  line(prefix: string, words: string, isTight = false): void {
    if (isTight) this.newLine()
    else this.paragraph()
    this.#put(prefix + words)
    if (!isTight) this.paragraph()
  }

  /** A list item, next to the one before unless it `opens` its list; what `inside` writes later is set in under it. */
  item(indent: string, mark: string, opens: boolean, inside: () => void): void {
    this.newLine()
    const [outerMark, outerIndent] = [this.#mark, this.#indent]
    if (!opens) this.#wantsBlank = false
    this.#mark = indent + mark
    this.#indent = `${indent}  `
    inside()
    this.newLine()
    this.#mark = this.#mark === "" ? "" : outerMark
    this.#indent = outerIndent
  }

  quoted(inside: () => void): void {
    const outer = this.#quote
    if (outer.length < MOST_QUOTE_MARKS) this.#quote += "> "
    inside()
    this.newLine()
    this.#quote = outer
  }

  text(): string {
    this.newLine()
    return this.#lines.length === 0 ? "" : `${this.#lines.join("\n").trim()}\n`
  }

  #put(words: string): void {
    if (this.#wantsBlank && this.#lines.at(-1) !== "") this.#lines.push("")
    this.#wantsBlank = false
    this.#lines.push(this.#quote + (this.#mark === "" ? this.#indent : this.#mark) + words)
    this.#mark = ""
  }
}

/** A whole line in bold is a heading, unless it is a sentence. */
function asHeading(words: string): string {
  const isHeading = words.length <= LONGEST_BOLD_HEADING && !/[*_]|[.!?。！？;,…][)\]"'”’]*$/.test(words)
  return isHeading ? `**${words}**` : words
}
