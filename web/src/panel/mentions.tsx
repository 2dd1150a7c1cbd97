import { Split } from "lucide-preact"
import { useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { splitThing } from "../api/ledger-calls.ts"
import { changeAddress } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { longDayWords } from "../words/days.ts"
import { offerUndo } from "./regroup-undo.ts"

interface MentionsProps {
  thing: Pick<Schemas["EventDetail"], "id" | "revision" | "review" | "mentions">
}

/** The exact words that a thing rests on, each with the way into its digest; some may be made a thing of their own. */
export function Mentions({ thing }: MentionsProps) {
  const { id, revision, mentions } = thing
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  if (mentions.length === 0) return null
  const split = async (): Promise<void> => {
    try {
      const made = await splitThing(id, revision, [...(ticked ?? [])])
      setTicked(null)
      setProblem(null)
      changeAddress({ item: made.id }, "push")
      offerUndo("Made their own", made)
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const tick = (mention: string, isTicked: boolean): void => {
    const next = new Set(ticked)
    if (isTicked) next.add(mention)
    else next.delete(mention)
    setTicked(next)
  }
  const canSplit = mentions.length > 1 && thing.review !== "withdrawn"
  return (
    <section class="panel-section">
      <h3>{mentions.length === 1 ? "In the digest" : `In ${mentions.length} places`}</h3>
      {mentions.map((mention) => (
        <figure key={mention.id} class="quote">
          <blockquote>
            <Marked words={mention.words} date={mention.dateWords} />
          </blockquote>
          <figcaption>
            {ticked && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={ticked.has(mention.id)}
                  onChange={(event) => tick(mention.id, event.currentTarget.checked)}
                />{" "}
                Another one{" · "}
              </label>
            )}
            Read from{" "}
            <a href={`/digests/${mention.digestId}#${mention.id}`}>
              {mention.publisher ?? mention.digestTitle}
            </a>
            , {longDayWords(mention.publishedOn)}
          </figcaption>
        </figure>
      ))}
      {problem && <Problem problem={problem} />}
      {canSplit && (
        <div class="buttons">
          {ticked === null ? (
            <button type="button" class="button small quiet" onClick={() => setTicked(new Set())}>
              <Split size={14} aria-hidden="true" /> These are not all one…
            </button>
          ) : (
            <>
              <button
                type="button"
                class="button small primary"
                disabled={ticked.size === 0 || ticked.size === mentions.length}
                onClick={() => void split()}
              >
                Make these their own
              </button>
              <button type="button" class="button small quiet" onClick={() => setTicked(null)}>
                Cancel
              </button>
            </>
          )}
        </div>
      )}
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
