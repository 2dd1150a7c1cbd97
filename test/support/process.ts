import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
/** The pages are built at the first start, beside whatever else this machine does. */
export const START_MILLISECONDS = 90_000

/** A program that runs beside the tests. */
export interface Started {
  child: ChildProcess
  /** What it has written so far. */
  said: { out: string; err: string }
  /** Resolves to the exit code. */
  ended: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Ends at once whatever this file started and still runs. */
export function endProcesses(): void {
  for (const child of running) child.kill("SIGKILL")
}

/** Starts `program` with `environment` and nothing else but PATH, in the checkout. */
export function startProgram(program: string, args: string[], environment: Record<string, string>): Started {
  const child = spawn(program, args, { cwd: ROOT, env: { PATH: process.env.PATH, ...environment } })
  running.add(child)
  const said = { out: "", err: "" }
  child.stdout.setEncoding("utf8").on("data", (text) => {
    said.out += text
  })
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said.err += text
  })
  const ended = new Promise<number | null>((resolve) =>
    child.once("close", (code) => {
      running.delete(child)
      resolve(code)
    }),
  )
  return { child, said, ended }
}

/** Starts Watchline itself with these settings, on a free port. */
export const startServer = (settings: Record<string, string>): Started =>
  startProgram(process.execPath, ["--import", "tsx", "src/main.ts"], {
    PORT: "0",
    LOG_LEVEL: "silent",
    ...settings,
  })

/** The address that it prints, once it has. */
export async function addressOf({ child, said, ended }: Started): Promise<string> {
  const line = new Promise<void>((resolve) => child.stdout?.on("data", () => resolve()))
  await Promise.race([line, ended])
  const [, address] = /^Watchline is at (http:\S+) \(started in \d+\.\d s\)\n$/.exec(said.out) ?? []
  if (address === undefined) throw new Error(`it did not start: ${said.out}${said.err}`)
  return address
}
