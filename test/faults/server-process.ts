import { type ChildProcess, spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { TEST_SECRET_KEY } from "../support/channels.ts"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

/** The real server in a process of its own. */
export interface ServerProcess {
  origin: string
  /** What it wrote to its log. */
  log: () => string
  /** Ends it as a power cut would: nothing runs any more. */
  kill: () => Promise<void>
  /** Asks it to end, and resolves to its exit code. */
  end: () => Promise<number | null>
}

/** Starts one on a free port, and resolves when it answers. It may send to the loopback and nowhere else. */
export async function startServer(
  databaseUrl: string,
  more: Record<string, string> = {},
): Promise<ServerProcess> {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
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
  const origin = await new Promise<string>((done, fail) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text
      const [, found] = /Watchline is at (http:\S+)/.exec(said) ?? []
      if (found !== undefined) done(found)
    })
    void ended.then((code) => fail(new Error(`the server ended with ${code}: ${logged.slice(-500)}`)))
  })
  const send = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    origin,
    log: () => logged,
    kill: async () => void (await send("SIGKILL")),
    end: () => send("SIGTERM"),
  }
}
