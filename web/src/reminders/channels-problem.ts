import { capital } from "../words/labels.ts"

/** A refusal, as the server words it. */
interface Refusal {
  code: string
  message: string
  faults: readonly { where: string; message: string }[]
}

/** What a refusal says of one field, so that it can be said there. */
export function problemAt(
  problem: Refusal | null,
  field: string,
  /** Codes that are about this field whatever they name. */
  codes: readonly string[] = [],
): string | undefined {
  if (problem === null) return undefined
  const fault = problem.faults.find(({ where }) => where === field || where.endsWith(`/${field}`))
  if (fault) return capital(fault.message)
  return codes.includes(problem.code) ? capital(problem.message) : undefined
}
