import { CircleQuestionMark } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { Field } from "../ui/field.tsx"
import { IconButton } from "../ui/icon-button.tsx"
import { QueryHelp } from "../ui/query-help.tsx"
import { SelectField } from "../ui/select-field.tsx"
import type { RuleFieldsProps } from "./rule-fields.ts"

/** Of what a rule reminds: a query, a saved view, or both. */
export function RuleWhat({
  draft,
  faults,
  views,
  suggested,
  onChange,
}: RuleFieldsProps & { suggested: string }) {
  const names = new Map(views.map(({ id, name }) => [id, name]))
  return (
    <fieldset class="rule-group">
      <legend>Of what</legend>
      <QueryField value={draft.query} problem={faults.query} onInput={(query) => onChange({ query })} />
      {(views.length > 0 || draft.viewId !== null) && (
        <SelectField
          label="Saved view"
          isOptional
          value={draft.viewId ?? ""}
          values={[...new Set(["", ...names.keys(), draft.viewId ?? ""])]}
          words={(id) => (id === "" ? "None" : (names.get(id) ?? "A view that was withdrawn"))}
          problem={faults.viewId}
          onChange={(id) => onChange({ viewId: id || null })}
        />
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
