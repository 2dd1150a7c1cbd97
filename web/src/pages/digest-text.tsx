import type { ComponentChildren } from "preact"
import type { Schemas } from "../api/client.ts"
import { headline } from "../words/labels.ts"
import { markStretches } from "./mark-stretches.ts"

interface DigestTextProps {
  text: string
  found: readonly Schemas["Found"][]
  chosen: string | null
  /** What stands below the text. */
  children?: ComponentChildren
}

/** The text as it came in, as text, with each found stretch a link to its entry in the list. */
export function DigestText({ text, found, chosen, children }: DigestTextProps) {
  const named = new Set<string>()
  const marks = [...found, ...placeNamed(chosen)]
  return (
    <section class="digest-text" aria-label="Text">
      <div class="digest-text-body">
        {markStretches(text, marks).map((stretch, index) => {
          const mark = stretch.marks.find((one) => one.id === chosen) ?? stretch.marks[0]
          if (!mark) return <Plain key={index} text={stretch.text} />
          // A mark that was cut by another begins once: only its first stretch carries its name.
          const names = stretch.marks.filter((one) => !named.has(one.id))
          for (const one of names) named.add(one.id)
          return (
            <span key={index}>
              {names.map((one) => (
                <span key={one.id} id={one.id} class="mark-anchor" />
              ))}
              <a
                class={classOf(mark, chosen)}
                href={`#${mark.id}`}
                title={`${headline(mark.title)}${mark.when ? `, ${mark.when}` : ""}`}
              >
                {stretch.text}
              </a>
            </span>
          )
        })}
      </div>
      {children}
    </section>
  )
}

/** The stretch that an address names by its offsets, as what is offered as evidence does. */
function placeNamed(chosen: string | null): Schemas["Found"][] {
  const [, start, end] = /^at-(\d{1,7})-(\d{1,7})$/.exec(chosen ?? "") ?? []
  if (chosen === null || start === undefined) return []
  const place = {
    start: Number(start),
    end: Number(end),
    words: "",
    dateWords: null,
    confidence: 1,
    tags: [],
  }
  return [
    {
      ...place,
      id: chosen,
      thing: "event",
      thingId: "",
      title: "The words",
      when: null,
      review: "accepted",
      proposedBy: "reader",
    },
  ]
}

/** Text that nothing rests on, with its Markdown headings set off; every character stays. */
function Plain({ text }: { text: string }) {
  return (
    <span>
      {text
        .split(/^(#{1,6} .*)$/m)
        .map((part, index) => (index % 2 === 1 ? <strong key={part}>{part}</strong> : part))}
    </span>
  )
}

const classOf = (mark: Schemas["Found"], chosen: string | null): string =>
  ["found", `is-${mark.thing}`, `is-${mark.review}`, mark.id === chosen && "is-chosen"]
    .filter(Boolean)
    .join(" ")
