import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { readFailure } from "./failure.ts"

/** What is taken out of a folder; a file that is named itself may end as it likes. */
const DIGEST_ENDING = /\.(?:html?|xhtml|eml|md|markdown|txt|text|xml|rss|atom)$/i

/**
 * The files that `paths` name: files as they are, folders with everything in them that may be a digest, sorted by path
 * and each once. Hidden files, and links to folders, are passed over. @throws CommandFailure for what is not there.
 */
export async function listDigestPaths(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const path of paths) for (const file of await filesAt(path)) found.add(file)
  return [...found]
}

async function filesAt(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    return (await filesIn(path)).sort((a, b) => (a < b ? -1 : 1))
  } catch (error) {
    throw readFailure(path, error)
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const files: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith(".")) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await filesIn(path)))
    else if (DIGEST_ENDING.test(entry.name) && (entry.isFile() || (await isLinkToFile(path))))
      files.push(path)
  }
  return files
}

async function isLinkToFile(path: string): Promise<boolean> {
  const target = await stat(path).catch(() => undefined)
  return target?.isFile() ?? false
}
