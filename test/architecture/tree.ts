import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

/** The checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..")

/** What .gitignore leaves out, and git's own folder. */
const LEFT_OUT = /^(?:\.git|node_modules|data|web\/dist|coverage|\.env|[^/]*\.DS_Store)$|\.log$/

/** Files under a folder of the checkout that could be committed, as paths from its top, sorted. */
export function filesUnder(folder: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = relative(ROOT, join(ROOT, folder, entry.name))
      .split(sep)
      .join("/")
    if (LEFT_OUT.test(path)) continue
    if (entry.isDirectory()) found.push(...filesUnder(path))
    else found.push(path)
  }
  return found.sort()
}

export const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8")

/** Code of a folder, without what is generated. */
export const codeUnder = (folder: string): string[] =>
  filesUnder(folder).filter((path) => /\.tsx?$/.test(path) && path !== "web/src/api/schema.d.ts")

/** Every node of a source file for which `matches` holds, as `path:line`. */
export function findInCode(path: string, matches: (node: ts.Node) => boolean): string[] {
  return findInText(path, textOf(path), matches)
}

/** The same for a text that need not be a file. */
export function findInText(path: string, text: string, matches: (node: ts.Node) => boolean): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (matches(node)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}
