import { spawn } from "node:child_process"
import { text } from "node:stream/consumers"
import { expect, test } from "vitest"
import { type Answering, aModelServer, answers, fails } from "../support/model-server.ts"

const root = new URL("../..", import.meta.url).pathname
const DIGEST =
  "# Harbour Weekly\n\n12 June 2026\n\nMerrow signed a lease with Osprey on 9 June 2026.\n\nRents would double then.\n"
const ITEMS = {
  events: [
    {
      quote: "Merrow signed a lease with Osprey on 9 June 2026.",
      at: 0,
      title: "Merrow signs lease",
      kind: "deal",
      topic: "other",
      date: null,
    },
  ],
  predictions: [
    {
      quote: "Rents would double then.",
      at: 0,
      type: "forecast",
      condition: null,
      consequence: "Rents would double",
      topic: "other",
    },
  ],
}

/** `watchline read - --model …`, with these settings. */
async function readWith(settings: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "read", "-", "--model", ...args], {
    cwd: root,
    env: { ...process.env, ...settings },
  })
  child.stdin.end(DIGEST)
  const ended = new Promise<number | null>((done) => child.on("close", done))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}

const withServer = async (answering: Answering, ...args: string[]) => {
  const server = await aModelServer(answering)
  return readWith({ WATCHLINE_LLM_URL: server.url, WATCHLINE_LLM_MODEL: "small" }, ...args)
}

test("read --model prints what a model adds, marked", async () => {
  const { status, stdout } = await withServer(answers(ITEMS))
  expect(status).toBe(0)
  expect(stdout).toMatch(/Merrow signs lease \(\w+, happened, title by a model\)/)
  expect(stdout).toContain("Rents would double (forecast, proposed by a model)")
})

test("read --model --explain names the model among the rules", async () => {
  const { stdout } = await withServer(answers(ITEMS), "--explain")
  expect(stdout.replace(/\s+/g, " ")).toMatch(/P1 Rents would double .* proposed by a model .* model:small/)
})

test("read --model says why there is nothing of the model", async () => {
  const failed = await withServer(fails(503))
  expect(failed).toMatchObject({ status: 1, stdout: "" })
  expect(failed.stderr).toContain("The model did not answer: its server answered with status 503.")
  const unset = await readWith({ WATCHLINE_LLM_URL: "" })
  expect(unset.stderr).toContain("WATCHLINE_LLM_URL")
})
