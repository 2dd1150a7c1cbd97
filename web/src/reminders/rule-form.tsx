import { useEffect, useRef } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import type { Rule } from "../api/reminder-calls.ts"
import { Problem } from "../ui/problem.tsx"
import { faultsOf } from "./rule-faults.ts"
import { RulePreview } from "./rule-preview.tsx"
import { RuleWhat } from "./rule-what.tsx"
import { Check, RuleWhen } from "./rule-when.tsx"
import { RuleWhom } from "./rule-whom.tsx"
import { type Names, suggestedName } from "./rule-words.ts"
import { useRulePreview } from "./use-preview.ts"
import { type RuleFormState, useRuleForm } from "./use-rule-form.ts"

interface RuleFormProps {
  /** The rule that is changed; null for a new one. */
  rule: Rule | null
  channels: readonly Schemas["Channel"][]
  views: readonly Schemas["View"][]
  names: Names
  onClose: () => void
}

/** Makes or changes a rule, with what it would say next beside it. */
export function RuleForm({ rule, channels, views, names, onClose }: RuleFormProps) {
  const state = useRuleForm(rule, channels, names, onClose)
  const { draft, problem, isSaving, change, save } = state
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus()
  }, [problem])
  const preview = useRulePreview(draft, names)
  const asked = faultsOf(preview.problem, draft)
  const refused = faultsOf(problem, draft)
  const shared = { draft, faults: { ...asked.fields, ...refused.fields }, channels, views, onChange: change }
  return (
    <form
      ref={form}
      class="rule-form"
      aria-label={rule === null ? "A new rule" : `Change ${rule.name}`}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div class="rule-fields">
        <RuleWhat {...shared} suggested={suggestedName(draft, names)} />
        <RuleWhen {...shared} />
        <RuleWhom {...shared} />
        <Check
          words="Paused: it says nothing until it is resumed"
          isChecked={draft.state === "paused"}
          onChange={(isPaused) => change({ state: isPaused ? "paused" : "active" })}
        />
        {refused.rest && state.theirs === null && <Problem problem={refused.rest} />}
        {state.theirs && <Changed {...state} />}
        <div class="buttons">
          <button type="submit" class="button primary" disabled={isSaving}>
            {rule === null ? "Make the rule" : "Save"}
          </button>
          <button type="button" class="button quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </div>
      <RulePreview
        preview={{ ...preview, problem: asked.rest }}
        isStale={Object.keys(asked.fields).length > 0}
        timeZone={draft.timeZone}
      />
    </form>
  )
}

/** Two people changed one rule: which of the two holds. */
function Changed({ showTheirs, saveMine }: Pick<RuleFormState, "showTheirs" | "saveMine">) {
  return (
    <div class="problem" role="alert">
      <div>
        <p>Somebody changed this rule while you did. Which holds?</p>
        <div class="buttons">
          <button type="button" class="button small" onClick={showTheirs}>
            Show theirs
          </button>
          <button type="button" class="button small" onClick={saveMine}>
            Save mine
          </button>
        </div>
      </div>
    </div>
  )
}
