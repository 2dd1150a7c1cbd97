import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { readdir, readFile, writeFile } from "node:fs/promises"
import { join, relative } from "node:path"

/** Where the hash of what the pages were built from is kept. */
const INPUTS_FILE = ".inputs"
const NOT_INPUTS = new Set(["dist", "node_modules"])
const ERROR_LINES = 6

/** The pages could not be built; the message holds what the builder said. */
class PagesError extends Error {
  override readonly name = "PagesError"
}

/**
 * Makes sure that `web/dist` under `root` is what `web` and the lockfile say, building it in a process of its own when
 * it is not. Returns that folder and whether it had to be built. @throws PagesError
 */
export async function ensurePages(root: string): Promise<{ pagesDir: string; isBuilt: boolean }> {
  const pagesDir = join(root, "web", "dist")
  const inputs = await hashInputs(root)
  if ((await readIfThere(join(pagesDir, INPUTS_FILE))) === inputs) return { pagesDir, isBuilt: false }
  await build(root)
  await writeFile(join(pagesDir, INPUTS_FILE), inputs)
  return { pagesDir, isBuilt: true }
}

/** One hash over the names and contents of everything the pages are built from. */
async function hashInputs(root: string): Promise<string> {
  const hash = createHash("sha256")
  const files = [...(await filesUnder(join(root, "web"))), join(root, "package-lock.json")].sort()
  for (const file of files) {
    hash.update(`${relative(root, file)}\0`)
    hash.update(
      createHash("sha256")
        .update(await readFile(file))
        .digest(),
    )
  }
  return hash.digest("hex")
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = entries.map((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NOT_INPUTS.has(entry.name) ? [] : filesUnder(path)
    return entry.isFile() ? [path] : []
  })
  return (await Promise.all(lists)).flat()
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8")
  } catch {
    return undefined
  }
}

function build(root: string): Promise<void> {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js")
  const args = [vite, "build", "--config", join(root, "web", "vite.config.ts"), "--logLevel", "warn"]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => said.push(text))
    child.once("error", (error) => reject(new PagesError(`The pages could not be built: ${error.message}`)))
    child.once("close", (code) => {
      if (code === 0) return resolve()
      const lines = said.join("").trim().split("\n").slice(0, ERROR_LINES)
      reject(new PagesError(`The pages could not be built: ${lines.join(" ").trim()}`))
    })
  })
}
