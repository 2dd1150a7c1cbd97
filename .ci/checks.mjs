import { spawn } from "node:child_process"
import { availableParallelism } from "node:os"

// Runs npm scripts side by side, as many at once as there are processors. What each one says comes whole, under its
// name, when it ends. Fails if one of them does, after all of them.
const waiting = process.argv.slice(2)

function run(script) {
  const began = performance.now()
  const child = spawn("npm", ["run", "-s", script], { stdio: ["ignore", "pipe", "pipe"] })
  const said = []
  child.stdout.on("data", (data) => said.push(data))
  child.stderr.on("data", (data) => said.push(data))
  return new Promise((resolve) => {
    child.once("error", () => resolve(false))
    child.once("close", (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(0)
      process.stdout.write(`\n-- ${script}: ${code === 0 ? "passed" : "FAILED"} (${seconds}s)\n`)
      process.stdout.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}

async function runWaiting() {
  let isFine = true
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
    isFine = (await run(script)) && isFine
  return isFine
}

const results = await Promise.all(Array.from({ length: availableParallelism() }, runWaiting))
process.exitCode = results.every(Boolean) ? 0 : 1
