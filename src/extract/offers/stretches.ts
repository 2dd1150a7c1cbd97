import { readDocument } from "../blocks.ts"
import type { Block, Document } from "../document.ts"
import type { Stretch } from "../reading.ts"
import { namesKnown, type Telling, tellingOf } from "./telling.ts"

/** A sentence or list item of a digest that could be evidence. */
export interface TellingStretch extends Stretch {
  words: string
  telling: Telling
  /** What the heading above it names, for a sentence that does not say of whom it tells. */
  heading: Telling
  /** Speaks of what could be rather than of what is. */
  isSpeculation: boolean
  /** Says that something was done, decided or shown. */
  isReport: boolean
}

/** Shorter ones say too little, longer ones are lists without an end. */
const LEAST_CHARACTERS = 25
const MOST_CHARACTERS = 700
/** Characters of its paragraph before and after a sentence that may tell of whom it speaks. */
const BEFORE = 900
const AFTER = 200
const SPECULATION =
  /\b(?:if|whether|could|may|might|would|expects?|expected|likely|should|perhaps|probably|watch(?! out)|what to watch|looks? like|if this)\b/i
/** Says nothing of what is: a claim of its own, or what to look out for. */
const HYPOTHESIS = /^[\s"“*_]*(?:if|should|whether|watch|what to watch|signal to watch)\b/i
const REPORT =
  /\b(?:announc|confirm|launch|releas|sign(?:ed|s)\b|delay|postpon|cancel|reject|approv|pass(?:ed|es)\b|rul(?:ed|es)\b|adopt|rais(?:ed|es)\b|clos(?:ed|es)\b|report(?:ed|s)\b|show(?:ed|s|n)\b|found\b|find(?:s)?\b|admit|deni(?:ed|es)|open(?:ed|s)\b|start(?:ed|s)\b|beg[au]n|ship(?:ped|s)\b|reach|mov(?:ed|es)\b|publish|deliver|disclos|acquir|bought|sold|invest|agre(?:ed|es)|wins?\b|won\b|los(?:t|es)\b|fil(?:ed|es)\b|settl|fin(?:ed|es)\b|ban(?:ned|s)\b|extend|reserv|hold(?:s)?\b|held\b|coordinat|call(?:ed|s)\b|said\b|says\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b)/i

/** The sentences and list items of a digest that could bear on something said before; headings and sources left out. */
export function readStretches(text: string): TellingStretch[] {
  const document = readDocument(text)
  const known = namesKnown(withoutHeadings(document))
  return document.sentences.flatMap(({ start, end, block }) => {
    const own = document.blocks[block]
    const words = text.slice(start, end)
    if (own === undefined || !["paragraph", "bullet", "row"].includes(own.kind)) return []
    if (words.length < LEAST_CHARACTERS || words.length > MOST_CHARACTERS || words.endsWith("?")) return []
    if (HYPOTHESIS.test(words)) return []
    return [
      {
        start,
        end,
        words,
        telling: tellingOf(words, known),
        heading: tellingOf(headingOf(document, own), known),
        isSpeculation: SPECULATION.test(words),
        isReport: REPORT.test(words),
      },
    ]
  })
}

/** A digest in which things were read, for what its places can be recognised by. */
export interface Surroundings {
  /** The names of the whole text. */
  known: ReadonlySet<string>
  /** Of the place itself, and of the paragraph and the heading around it. */
  at: (place: Stretch) => { own: Telling; near: Telling }
}

export function readSurroundings(text: string): Surroundings {
  const document = readDocument(text)
  const known = namesKnown(withoutHeadings(document))
  return {
    known,
    at({ start, end }) {
      const block = document.blocks.find((one) => one.start <= start && start < one.end)
      const paragraph =
        block && text.slice(Math.max(block.start, start - BEFORE), Math.min(block.end, end + AFTER))
      const around = block ? `${headingOf(document, block)}\n${paragraph}` : ""
      return { own: tellingOf(text.slice(start, end), known), near: tellingOf(around, known) }
    },
  }
}

function headingOf(document: Document, block: Block): string {
  const heading = document.blocks[block.headings.at(-1) ?? -1]
  return heading === undefined ? "" : document.text.slice(heading.start, heading.end)
}

/** Titles write every word with a capital letter, which would make names of them. */
const withoutHeadings = ({ blocks, text }: Document): string =>
  blocks
    .filter(({ kind }) => kind !== "heading" && kind !== "boilerplate")
    .map(({ start, end }) => text.slice(start, end))
    .join("\n")
