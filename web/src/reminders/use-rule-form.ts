import { useState } from "preact/hooks"
import { ApiProblem, type Schemas } from "../api/client.ts"
import { changeRule, createRule, getRule, type Rule } from "../api/reminder-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { toApiProblem } from "../ui/use-resource.ts"
import { defaultDraft, ownTimeZone, type RuleDraft, toBody, toDraft } from "./rule-draft.ts"
import type { Names } from "./rule-words.ts"

/** What a form holds, and what came of saving it. */
export interface RuleFormState {
  draft: RuleDraft
  problem: ApiProblem | null
  /** The rule as somebody else left it meanwhile. */
  theirs: Rule | null
  isSaving: boolean
  change: (part: Partial<RuleDraft>) => void
  save: () => void
  /** Leaves the own changes for those of the other. */
  showTheirs: () => void
  /** Saves the own changes over those of the other. */
  saveMine: () => void
}

/** Holds a rule while it is changed, or a new one (null), and saves it; `onSaved` is called when that went well. */
export function useRuleForm(
  rule: Rule | null,
  channels: readonly Schemas["Channel"][],
  names: Names,
  onSaved: () => void,
): RuleFormState {
  const [draft, setDraft] = useState<RuleDraft>(() =>
    rule ? toDraft(rule) : defaultDraft(soleOf(channels), ownTimeZone()),
  )
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [theirs, setTheirs] = useState<Rule | null>(null)
  const [base, setBase] = useState(rule)
  const [isSaving, setSaving] = useState(false)
  const saveOver = async (over: Rule | null): Promise<void> => {
    setProblem(draft.channelIds.length === 0 ? NO_CHANNEL : null)
    if (draft.channelIds.length === 0) return
    setSaving(true)
    setTheirs(null)
    try {
      const body = toBody(draft, names)
      const saved = await (over === null ? createRule(body) : changeRule(over, body))
      showToast(over === null ? `Rule made: ${saved.name}` : `Rule changed: ${saved.name}`)
      noteChange()
      onSaved()
    } catch (error) {
      const refused = toApiProblem(error)
      setProblem(refused)
      setSaving(false)
      if (refused.status === 412 && over !== null) setTheirs(await getRule(over.id).catch(() => null))
    }
  }
  return {
    draft,
    problem,
    theirs,
    isSaving,
    change: (part) => {
      setDraft({ ...draft, ...part })
      setProblem(null)
    },
    save: () => void saveOver(base),
    showTheirs: () => {
      if (theirs === null) return
      setDraft(toDraft(theirs))
      setBase(theirs)
      setTheirs(null)
      setProblem(null)
    },
    saveMine: () => {
      setBase(theirs)
      void saveOver(theirs)
    },
  }
}

const NO_CHANNEL = new ApiProblem(422, "invalid_request", "A channel is needed", [
  { where: "/channelIds", message: "Choose one at least, or nobody hears of it" },
])

/** The only channel that takes messages, where there is one. */
function soleOf(channels: readonly Schemas["Channel"][]): string[] {
  const able = channels.filter(({ state }) => state === "active")
  return able.length === 1 ? able.map(({ id }) => id) : []
}
