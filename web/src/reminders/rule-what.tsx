import { CircleQuestionMark } from "lucide-preact"
import { useId, useRef, useState } from "preact/hooks"
import { Field } from "../ui/field.tsx"
import { IconButton } from "../ui/icon-button.tsx"
import { QueryHelp } from "../ui/query-help.tsx"
import type { RuleFieldsProps } from "./rule-fields.ts"

/** Of what a rule reminds: a query, a saved view, or both. */
export function RuleWhat({
  draft,
  faults,
  views,
  suggested,
  onChange,
}: RuleFieldsProps & { suggested: string }) {
  const view = useId()
  return (
    <fieldset class="rule-group">
      <legend>Of what</legend>
      <QueryField value={draft.query} problem={faults.query} onInput={(query) => onChange({ query })} />
      {(views.length > 0 || draft.viewId !== null) && (
        <div class="field">
          <label for={view}>
            Saved view <span class="muted">(optional)</span>
          </label>
          <select
            id={view}
            value={draft.viewId ?? ""}
            aria-invalid={faults.viewId !== undefined}
            onChange={(event) => onChange({ viewId: event.currentTarget.value || null })}
          >
            <option value="">None</option>
            {views.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {draft.viewId !== null && !views.some(({ id }) => id === draft.viewId) && (
              <option value={draft.viewId}>A view that was withdrawn</option>
            )}
          </select>
          {faults.viewId && (
            <p class="field-problem" role="alert">
              {faults.viewId}
            </p>
          )}
        </div>
      )}
      <Field
        label="Name"
        placeholder={suggested}
        value={draft.name}
        problem={faults.name}
        maxLength={100}
        onInput={(name) => onChange({ name })}
      />
    </fieldset>
  )
}

interface QueryFieldProps {
  value: string
  problem: string | undefined
  onInput: (query: string) => void
}

/** The search field's language, with its help. */
function QueryField({ value, problem, onInput }: QueryFieldProps) {
  const [isHelpOpen, setHelpOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = box.current?.querySelector<HTMLElement>(".icon-button")
  return (
    <div class="rule-query" ref={box}>
      <Field
        label="Only what matches"
        hint="Words, topic:policy, publisher:&quot;AI Daily&quot;, tag:later … as in the search; empty is every deadline"
        value={value}
        problem={problem}
        maxLength={500}
        hasFocus
        onInput={onInput}
      />
      <IconButton
        icon={CircleQuestionMark}
        name="How to write it"
        isExpanded={isHelpOpen}
        onClick={() => setHelpOpen(!isHelpOpen)}
      />
      {isHelpOpen && button && <QueryHelp anchor={button} onClose={() => setHelpOpen(false)} />}
    </div>
  )
}
