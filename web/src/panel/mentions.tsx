import type { Schemas } from "../api/client.ts"
import { longDayWords } from "../words/days.ts"

/** The exact words that a thing rests on, each with the way into its digest. */
export function Mentions({ mentions }: { mentions: readonly Schemas["Mention"][] }) {
  if (mentions.length === 0) return null
  return (
    <section class="panel-section">
      <h3>{mentions.length === 1 ? "In the digest" : `In ${mentions.length} places`}</h3>
      {mentions.map((mention) => (
        <figure key={mention.id} class="quote">
          <blockquote>
            <Marked words={mention.words} date={mention.dateWords} />
          </blockquote>
          <figcaption>
            Read from{" "}
            <a href={`/digests/${mention.digestId}#${mention.id}`}>
              {mention.publisher ?? mention.digestTitle}
            </a>
            , {longDayWords(mention.publishedOn)}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

/** The words, with those of the date set off. */
function Marked({ words, date }: { words: string; date: string | null }) {
  const at = date === null ? -1 : words.indexOf(date)
  if (date === null || at < 0) return <>{words}</>
  return (
    <>
      {words.slice(0, at)}
      <mark class="date-mark">{date}</mark>
      {words.slice(at + date.length)}
    </>
  )
}
