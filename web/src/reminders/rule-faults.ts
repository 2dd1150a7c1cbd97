import { ApiProblem } from "../api/client.ts"
import type { RuleDraft } from "./rule-draft.ts"

/** What is wrong, by the field that it belongs to. */
export type RuleFaults = Partial<Record<keyof RuleDraft, string>>

const FIELDS: ReadonlySet<string> = new Set([
  "name",
  "query",
  "viewId",
  "leads",
  "atTime",
  "timeZone",
  "channelIds",
  "fallbackChannelIds",
  "remindsOfStart",
  "overdueEvery",
  "quiet",
  "isDailyDigest",
  "state",
] satisfies (keyof RuleDraft)[])

/** The field that a fault's pointer leads into: "/quiet/to" → quiet; `undefined` for the rule as a whole. */
const fieldOf = (where: string): keyof RuleDraft | undefined => {
  const name = where.replace(/^\//, "").split("/")[0] ?? ""
  return FIELDS.has(name) ? (name as keyof RuleDraft) : undefined
}

/** Takes a problem of the API apart: what belongs to a field, and what is left to be said of the whole. */
export function faultsOf(
  problem: ApiProblem | null,
  draft: Pick<RuleDraft, "overdueEvery">,
): { fields: RuleFaults; rest: ApiProblem | null } {
  if (problem === null) return { fields: {}, rest: null }
  if (problem.code === "invalid_duration") {
    const isRepetition = draft.overdueEvery !== null && problem.message.startsWith(`${draft.overdueEvery} `)
    return { fields: { [isRepetition ? "overdueEvery" : "leads"]: sentence(problem.message) }, rest: null }
  }
  const fields: RuleFaults = {}
  const left: ApiProblem["faults"][number][] = []
  for (const fault of problem.faults) {
    const field = fieldOf(fault.where)
    if (field === undefined) left.push(fault)
    else fields[field] ??= sentence(fault.message)
  }
  const isSaid = problem.faults.length > 0 && left.length === 0
  const rest = isSaid ? null : new ApiProblem(problem.status, problem.code, problem.message, left)
  return { fields, rest }
}

const sentence = (message: string): string => {
  const words = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.?!]$/.test(words) ? words : `${words}.`
}
