import { type ChildProcess, spawn } from "node:child_process"
import { readFile, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { TEST_SECRET_KEY } from "../support/channels.ts"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

/** A process of the real server that may not answer yet. */
export interface StartingServer {
  /** Where it answers, when it does. */
  origin: Promise<string>
  /** What it wrote to its log. */
  log: () => string
  /** @throws Error with the end of its log when it is not there any more. */
  requireRunning: () => void
  /** Ends it as a power cut would: nothing runs any more. */
  kill: () => Promise<void>
  /** Asks it to end, and resolves to its exit code. */
  end: () => Promise<number | null>
  /** Stops it where it is, as a machine that sleeps does, and lets it go on. */
  freeze: () => void
  thaw: () => void
  /** The most memory that it had since this was asked last, in megabytes; 0 where the machine does not say. */
  peakMegabytes: () => Promise<number>
}

/** One that answers. */
export interface ServerProcess extends Omit<StartingServer, "origin"> {
  origin: string
}

/** Spawns one on a free port. It may send to the loopback and nowhere else. `program` is what runs instead of the whole. */
export function spawnServer(
  databaseUrl: string,
  more: Record<string, string> = {},
  program: readonly string[] = ["src/main.ts"],
): StartingServer {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", ...program], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      PORT: "0",
      LOG_LEVEL: "warn",
      OUTBOUND_ALLOW: "127.0.0.0/8",
      SECRET_KEY: TEST_SECRET_KEY,
      TZ: "Pacific/Chatham",
      ...more,
    },
  })
  let said = ""
  let logged = ""
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    logged += text
  })
  const ended = new Promise<number | null>((done) => child.once("close", done))
  const origin = new Promise<string>((done, fail) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text
      const [, found] = /Watchline is at (http:\S+)/.exec(said) ?? []
      if (found !== undefined) done(found)
    })
    void ended.then((code) => fail(new Error(`the server ended with ${code}: ${logged.slice(-500)}`)))
  })
  // Whoever kills it before it answers does not ask where it would have.
  origin.catch(() => undefined)
  return {
    origin,
    log: () => logged,
    requireRunning: () => {
      if (child.exitCode !== null)
        throw new Error(`the server ended with ${child.exitCode}: ${logged.slice(-1500)}`)
    },
    kill: async () => {
      child.kill("SIGKILL")
      await ended
    },
    end: () => {
      child.kill("SIGTERM")
      return ended
    },
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    peakMegabytes: () => peakMegabytes(child.pid ?? 0),
  }
}

/** Starts one, and resolves when it answers. */
export async function startServer(
  databaseUrl: string,
  more?: Record<string, string>,
  program?: readonly string[],
): Promise<ServerProcess> {
  const server = spawnServer(databaseUrl, more, program)
  return { ...server, origin: await server.origin }
}

/** Linux keeps the peak of each process; 5 sets it back (https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html). */
async function peakMegabytes(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8")
    await writeFile(`/proc/${pid}/clear_refs`, "5")
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}
