import { execFileSync } from "node:child_process"

/** How it is found out whether a program of Debian is there; others by `which`. */
const CHECKS: Readonly<Record<string, [string, string[]]>> = {
  feedparser: ["/usr/bin/python3", ["-c", "import feedparser"]],
}

/** Those of some clients that are not installed, each told in one line. */
export function missingClients(names: readonly string[]): Set<string> {
  const missing = names.filter((name) => !isThere(name))
  for (const name of missing)
    process.stderr.write(`skipped: what needs ${name}, which is not installed (see .ci/run)\n`)
  return new Set(missing)
}

export const skipWithout = (missing: ReadonlySet<string>, ...names: string[]): boolean =>
  names.some((name) => missing.has(name))

function isThere(name: string): boolean {
  const [program, args] = CHECKS[name] ?? ["which", [name]]
  try {
    execFileSync(program, args, { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}
