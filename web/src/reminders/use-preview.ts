import { useEffect, useState } from "preact/hooks"
import { ApiProblem, type Schemas } from "../api/client.ts"
import { previewRule } from "../api/reminder-calls.ts"
import { readQuery } from "../api/search-calls.ts"
import { type Resource, useResource } from "../ui/use-resource.ts"
import { type RuleDraft, toBody } from "./rule-draft.ts"
import type { Names } from "./rule-words.ts"

/** Milliseconds without a change until the server is asked what the rule would say. */
const PAUSE = 250

/** What a rule would say next, as it is typed: the last answer counts, and stays until the next one is there. */
export function useRulePreview(draft: RuleDraft, names: Names): Resource<Schemas["ReminderRulePreview"]> {
  // Neither changes what is said.
  const { name: _name, state: _state, ...asked } = toBody(draft, names)
  const settled = useSettled(JSON.stringify(asked))
  return useResource(settled, async (signal) => {
    const body = JSON.parse(settled) as Omit<RuleDraft, "name" | "state">
    await requireReadable(body.query, signal)
    return previewRule({ ...body, name: "Preview", state: "active" }, signal)
  })
}

/** A query that cannot be read yet is no failure of the server's, only something to be said at the field. */
async function requireReadable(query: string, signal: AbortSignal): Promise<void> {
  if (query === "") return
  const { fault } = await readQuery(query, signal)
  if (!fault) return
  const message = `${fault.message} (at character ${fault.start + 1})`
  throw new ApiProblem(422, "invalid_query", message, [{ where: "/query", message }])
}

/** The value as it was when it last stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
