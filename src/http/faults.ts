import type { z } from "@hono/zod-openapi"
import type { Fault } from "../domain/errors.ts"

type Issue = z.core.$ZodIssue
type Where = "body" | "query"

const MOST_KEYS = 20
const MOST_CHARACTERS = 80

/** What zod found, as faults: where (a JSON pointer in a body, a parameter's name in a query) and what. */
export function toFaults(issues: readonly Issue[], where: Where): Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, where))
}

function faultsOf(issue: Issue, where: Where): Fault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, MOST_KEYS).map((key) => ({
      where: place([...issue.path, shorten(key)], where),
      message: where === "body" ? "is not a field this takes" : "is not a parameter this takes",
    }))
  const inner = issue.code === "invalid_union" ? meantBranch(issue) : undefined
  if (inner !== undefined)
    return inner.flatMap((one) => faultsOf({ ...one, path: [...issue.path, ...one.path] }, where))
  return [{ where: place(issue.path, where), message: shorten(messageOf(issue), 400) }]
}

/** What is wrong inside the one branch of a union that the value was meant for: the only one of its type. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const [meant, ...others] = issue.errors.filter(
    (branch) => !branch.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  )
  return others.length === 0 ? meant : undefined
}

function messageOf(issue: Issue): string {
  if (issue.message.endsWith("received undefined")) return "is required"
  if (issue.code === "invalid_union") return unionMessage(issue)
  return issue.message
}

/** A union of closed lists reads as one list: `must be one of a, b, c`. */
function unionMessage(issue: z.core.$ZodIssueInvalidUnion): string {
  const values = issue.errors.flat().flatMap((inner) => (inner.code === "invalid_value" ? inner.values : []))
  return values.length === 0 ? issue.message : `must be one of ${[...new Set(values)].join(", ")}`
}

function place(path: readonly PropertyKey[], where: Where): string {
  if (where === "query") return path.map(String).join(".")
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
}

const shorten = (text: string, most = MOST_CHARACTERS): string =>
  text.length > most ? `${text.slice(0, most)}…` : text
