import { useState } from "preact/hooks"
import { ApiProblem, type Schemas } from "../api/client.ts"
import { changeRule, createRule, getRule, type Rule } from "../api/reminder-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { defaultDraft, ownTimeZone, type RuleDraft, toBody, toDraft } from "./rule-draft.ts"
import { faultsOf } from "./rule-faults.ts"
import { RulePreview } from "./rule-preview.tsx"
import { RuleWhat } from "./rule-what.tsx"
import { Check, RuleWhen } from "./rule-when.tsx"
import { RuleWhom } from "./rule-whom.tsx"
import { type Names, suggestedName } from "./rule-words.ts"
import { useRulePreview } from "./use-preview.ts"

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
  const [draft, setDraft] = useState<RuleDraft>(() =>
    rule ? toDraft(rule) : defaultDraft(soleOf(channels), ownTimeZone()),
  )
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  /** The rule as somebody else left it meanwhile. */
  const [theirs, setTheirs] = useState<Rule | null>(null)
  const [base, setBase] = useState(rule)
  const [isSaving, setSaving] = useState(false)
  const preview = useRulePreview(draft, names)
  const change = (part: Partial<RuleDraft>): void => {
    setDraft({ ...draft, ...part })
    setProblem(null)
  }
  const save = async (over: Rule | null): Promise<void> => {
    setProblem(draft.channelIds.length === 0 ? NO_CHANNEL : null)
    if (draft.channelIds.length === 0) return
    setSaving(true)
    setTheirs(null)
    try {
      const body = toBody(draft, names)
      const saved = await (over === null ? createRule(body) : changeRule(over, body))
      showToast(over === null ? `Rule made: ${saved.name}` : `Rule changed: ${saved.name}`)
      noteChange()
      onClose()
    } catch (error) {
      const refused = toApiProblem(error)
      setProblem(refused)
      setSaving(false)
      if (refused.status === 412 && over !== null) setTheirs(await getRule(over.id).catch(() => null))
    }
  }
  const asked = faultsOf(preview.problem, draft)
  const refused = faultsOf(problem, draft)
  const faults = { ...asked.fields, ...refused.fields }
  const shared = { draft, faults, channels, views, onChange: change }
  return (
    <form
      class="rule-form"
      aria-label={rule === null ? "A new rule" : `Change ${rule.name}`}
      onSubmit={(event) => {
        event.preventDefault()
        void save(base)
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
        {refused.rest && theirs === null && <Problem problem={refused.rest} />}
        {theirs && (
          <Changed
            onTheirs={() => {
              setDraft(toDraft(theirs))
              setBase(theirs)
              setTheirs(null)
              setProblem(null)
            }}
            onMine={() => {
              setBase(theirs)
              void save(theirs)
            }}
          />
        )}
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
      />
    </form>
  )
}

const NO_CHANNEL = new ApiProblem(422, "invalid_request", "A channel is needed", [
  { where: "/channelIds", message: "Choose one at least, or nobody hears of it" },
])

/** The only channel that takes messages, where there is one. */
const soleOf = (channels: readonly Schemas["Channel"][]): string[] => {
  const able = channels.filter(({ state }) => state === "active")
  return able.length === 1 ? able.map(({ id }) => id) : []
}

/** Two people changed one rule: which of the two holds. */
function Changed({ onTheirs, onMine }: { onTheirs: () => void; onMine: () => void }) {
  return (
    <div class="problem" role="alert">
      <div>
        <p>Somebody changed this rule while you did. Which holds?</p>
        <div class="buttons">
          <button type="button" class="button small" onClick={onTheirs}>
            Show theirs
          </button>
          <button type="button" class="button small" onClick={onMine}>
            Save mine
          </button>
        </div>
      </div>
    </div>
  )
}
