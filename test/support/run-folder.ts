import { mkdtemp, rm, statfs } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for files of the tests that need no disk; it goes when the run ends. */
    runFolder: string
  }
}

const MEMORY = "/dev/shm"
/** Two workers keep a handful of ledgers of a few megabytes each. */
const LEAST_BYTES = 512 * 1024 * 1024

/** Makes one folder for the whole run: in memory where the machine has it, since a write to a disk waits for the disk. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join((await hasRoom(MEMORY)) ? MEMORY : tmpdir(), "watchline-run-"))
  project.provide("runFolder", folder)
  return () => rm(folder, { recursive: true, force: true })
}

async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize >= LEAST_BYTES
}
