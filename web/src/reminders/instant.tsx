import { instantWords } from "../words/days.ts"

/** An instant in UTC, with the reader's own time in its tooltip. */
export function Instant({ at, words = instantWords(at) }: { at: string; words?: string }) {
  const local = new Date(at).toLocaleString("en-GB", {
    dateStyle: "medium",
    timeStyle: "long",
  })
  return (
    <time dateTime={at} title={local}>
      {words}
    </time>
  )
}
