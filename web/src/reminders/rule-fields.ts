import type { Schemas } from "../api/client.ts"
import type { RuleDraft } from "./rule-draft.ts"
import type { RuleFaults } from "./rule-faults.ts"

/** What each group of the form's fields is given. */
export interface RuleFieldsProps {
  draft: RuleDraft
  faults: RuleFaults
  channels: readonly Schemas["Channel"][]
  views: readonly Schemas["View"][]
  onChange: (part: Partial<RuleDraft>) => void
}
