import { Plus } from "lucide-preact"
import { useEffect, useState } from "preact/hooks"
import { listChannels } from "../api/channel-calls.ts"
import { listRules, listWithdrawnRules, type Rule, restoreRule } from "../api/reminder-calls.ts"
import { navigate, query } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { refreshViews, views } from "../state/views.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { FindField } from "./find-field.tsx"
import { FirstRule } from "./first-rule.tsx"
import { isFound } from "./found.ts"
import { RuleForm } from "./rule-form.tsx"
import { RuleRow } from "./rule-row.tsx"
import { type Names, ruleWords } from "./rule-words.ts"
import { WithdrawnList } from "./withdrawn-list.tsx"

/** Fewer are seen at a glance. */
const MANY = 8

/** The rules, of which one may be open (`?rule=ID`), and a new one (`?rule=new`). */
export function RulesSection() {
  const rules = useResource("rules", listRules)
  const gone = useResource("rules withdrawn", listWithdrawnRules)
  const channels = useResource("channels", listChannels)
  const [find, setFind] = useState("")
  useEffect(() => {
    if (views.value === null) void refreshViews().catch(() => undefined)
  }, [])
  const problem = rules.problem ?? channels.problem
  if (!rules.data || !channels.data)
    return problem ? (
      <Problem
        problem={problem}
        onRetry={() => {
          rules.retry()
          channels.retry()
        }}
      />
    ) : null
  const open = new URLSearchParams(query.value).get("rule")
  const show = (id: string | null): void => navigate(`/reminders/rules${id === null ? "" : `?rule=${id}`}`)
  const items = rules.data.items
  const known = {
    channels: channels.data.items,
    views: views.value ?? [],
    names: namesOf(channels.data.items, views.value ?? []),
  }
  const restore = async (rule: Rule): Promise<void> => {
    await restoreRule(rule)
    showToast(`“${rule.name}” is back`)
    noteChange()
  }
  const withdrawn = (
    <WithdrawnList
      things={gone.data?.items ?? []}
      wordsOf={(rule) => ruleWords(rule, known.names).join(" · ")}
      onRestore={restore}
    />
  )
  if (items.length === 0 && open !== "new")
    return (
      <>
        <FirstRule />
        {withdrawn}
      </>
    )
  const shown = items.filter(
    (rule) => rule.id === open || isFound(`${rule.name} ${ruleWords(rule, known.names).join(" ")}`, find),
  )
  return (
    <>
      {problem && <Problem problem={problem} onRetry={rules.retry} />}
      {open === "new" ? (
        <section class="rule is-open">
          <h2>A new rule</h2>
          <RuleForm rule={null} {...known} onClose={() => show(null)} />
        </section>
      ) : (
        <div class="reminders-tools">
          <button type="button" class="button rules-new" onClick={() => show("new")}>
            <Plus size={14} aria-hidden="true" /> New rule
          </button>
          {items.length > MANY && <FindField name="Find a rule" value={find} onInput={setFind} />}
          {find !== "" && (
            <span class="muted" role="status">
              {shown.length === 0 ? "No rule is like that" : `${shown.length} of ${items.length}`}
            </span>
          )}
        </div>
      )}
      <ul class="rules">
        {shown.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            {...known}
            isOpen={rule.id === open}
            onOpen={(isOpen) => show(isOpen ? rule.id : null)}
          />
        ))}
      </ul>
      {withdrawn}
    </>
  )
}

const namesOf = (
  channels: readonly { id: string; name: string }[],
  known: readonly { id: string; name: string }[],
): Names => ({
  channels: new Map(channels.map(({ id, name }) => [id, name])),
  views: new Map(known.map(({ id, name }) => [id, name])),
})
