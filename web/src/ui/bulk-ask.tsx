import { useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { summary } from "../state/summary.ts"
import { distanceOf } from "../words/distance.ts"
import { edtfOf } from "../words/edtf.ts"
import { Field } from "./field.tsx"

export type AskedAction = "tag" | "move" | "annul"

interface BulkAskProps {
  action: AskedAction
  onRun: (body: Omit<Schemas["BulkBody"], "ids">) => void
}

/** What an action wants to know before it is done. */
export function BulkAsk({ action, onRun }: BulkAskProps) {
  if (action === "tag") return <TagAsk onRun={onRun} />
  return action === "move" ? <MoveAsk onRun={onRun} /> : <AnnulAsk onRun={onRun} />
}

function TagAsk({ onRun }: Pick<BulkAskProps, "onRun">) {
  const [tag, setTag] = useState("")
  const known = summary.value?.tags ?? []
  const run = (action: "tag" | "untag"): void => {
    if (tag.trim() !== "") onRun({ action, tag: tag.trim(), skipUnable: false })
  }
  return (
    <form
      class="bulk-ask"
      onSubmit={(event) => {
        event.preventDefault()
        run("tag")
      }}
    >
      <Field label="Tag" value={tag} onInput={setTag} isRequired hasFocus />
      <div class="buttons">
        <button type="submit" class="button small primary">
          Add the tag
        </button>
        <button type="button" class="button small" onClick={() => run("untag")}>
          Take it away
        </button>
        {known.slice(0, 8).map(({ value }) => (
          <button key={value} type="button" class="link-button" onClick={() => setTag(value)}>
            {value}
          </button>
        ))}
      </div>
    </form>
  )
}

function MoveAsk({ onRun }: Pick<BulkAskProps, "onRun">) {
  const [by, setBy] = useState("")
  const [note, setNote] = useState("")
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const shift = distanceOf(by)
    const why = note.trim()
    onRun({
      action: "move",
      skipUnable: false,
      ...(shift === undefined ? { to: edtfOf(by) } : { shift }),
      ...(why && { note: why }),
    })
  }
  return (
    <form class="bulk-ask" onSubmit={submit}>
      <div class="form-pair">
        <Field
          label="By how much, or to when"
          hint="2 weeks, -10 days, 1 month; or 2 Aug 2026, Q3 2026"
          value={by}
          onInput={setBy}
          isRequired
          hasFocus
        />
        <Field label="Why" value={note} onInput={setNote} />
      </div>
      <div class="buttons">
        <button type="submit" class="button small primary">
          Move them
        </button>
      </div>
    </form>
  )
}

const REASONS = [
  ["untestable", "Nobody can tell"],
  ["withdrawn", "Whoever said it took it back"],
  ["duplicate", "Said twice"],
] as const

function AnnulAsk({ onRun }: Pick<BulkAskProps, "onRun">) {
  const [reason, setReason] = useState<(typeof REASONS)[number][0]>("untestable")
  return (
    <form
      class="bulk-ask"
      onSubmit={(event) => {
        event.preventDefault()
        onRun({ action: "annul", reason, skipUnable: false })
      }}
    >
      <fieldset class="bulk-reasons">
        <legend>Why they count for nothing</legend>
        {REASONS.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="annul-reason"
              checked={reason === value}
              onChange={() => setReason(value)}
            />{" "}
            {words}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button small primary">
          Annul them
        </button>
      </div>
    </form>
  )
}
