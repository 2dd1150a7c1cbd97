import { Plus } from "lucide-preact"
import { useEffect } from "preact/hooks"
import { listChannels } from "../api/channel-calls.ts"
import { listRules, type Rule } from "../api/reminder-calls.ts"
import { navigate, query } from "../state/router.ts"
import { refreshViews, views } from "../state/views.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { FirstRule } from "./first-rule.tsx"
import { RuleForm } from "./rule-form.tsx"
import { RuleRow } from "./rule-row.tsx"
import type { Names } from "./rule-words.ts"

/** The rules, of which one may be open (`?rule=ID`), and a new one (`?rule=new`). */
export function RulesSection() {
  const rules = useResource("rules", listRules)
  const channels = useResource("channels", listChannels)
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
  if (items.length === 0 && open !== "new") return <FirstRule />
  const known = {
    channels: channels.data.items,
    views: views.value ?? [],
    names: namesOf(channels.data.items, views.value ?? []),
  }
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
          <button type="button" class="button" onClick={() => show("new")}>
            <Plus size={14} aria-hidden="true" /> New rule
          </button>
        </div>
      )}
      <ul class="rules">
        {items.map((rule: Rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            {...known}
            isOpen={rule.id === open}
            onOpen={(isOpen) => show(isOpen ? rule.id : null)}
          />
        ))}
      </ul>
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
