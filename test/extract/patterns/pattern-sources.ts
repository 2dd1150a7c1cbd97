import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import ts from "typescript"

/** A pattern and where it stands, as a failing test names it. */
export interface PatternSource {
  at: string
  pattern: RegExp
  /** It stands in a function and would be compiled anew at each call by a transform that writes it out. */
  isRemade: boolean
}

const root = fileURLToPath(new URL("../../../", import.meta.url))
/** Rooms that see words of digests, of their files and of questions to the ledger. */
const ROOMS = ["src/extract", "src/ingest", "src/domain"]
/** One text for each language, so that what is made at the first reading is made. */
const TEXTS: Readonly<Record<string, string>> = {
  en: "12 June 2026. If the port opens by 4 July, prices fall. Watch whether Merrow Group files in FY2027.",
  de: "Am 12. Juni 2026 tagt der Rat und die Stadt. Falls der Hafen bis 4. Juli öffnet, fallen die Preise für die Ware.",
  fr: "Le 12 juin 2026, le conseil se réunit dans la ville. Si le port ouvre avant le 4 juillet, les prix vont baisser.",
  es: "El 12 de junio de 2026 se reúne el consejo de la ciudad. Si el puerto abre antes del 4 de julio, los precios bajan.",
  zh: "2026年6月12日，理事会开会。如果港口在7月4日之前开放，价格将会下降。未来两周内需要关注。",
}

/** The patterns of the rooms, each once: those written in the code and those made when it is loaded or first reads. */
export async function readPatterns(): Promise<PatternSource[]> {
  const files = ROOMS.flatMap(filesUnder)
  const all = [...(await patternsMade(files)), ...files.flatMap(literalsIn)]
  return [...new Map(all.map((one) => [`${one.pattern}`, one])).values()]
}

/** The patterns written in a file, in order, also those that stand there twice. */
export function literalsIn(file: string): PatternSource[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: PatternSource[] = []
  const walk = (node: ts.Node, isInside: boolean): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/")
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1))
      found.push({ at: `${file}:${line}`, pattern, isRemade: isInside && /\\p\{/.test(node.text) })
    }
    ts.forEachChild(node, (child) => walk(child, isInside || ts.isFunctionLike(node)))
  }
  walk(source, false)
  return found
}

/** Paths from the repository's root. */
export function filesUnder(room: string): string[] {
  const names = readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(room, name))
}

/** What the files call `new RegExp` with while they are loaded and read their first texts. */
async function patternsMade(files: readonly string[]): Promise<PatternSource[]> {
  const made: PatternSource[] = []
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, called) {
      const pattern: RegExp = Reflect.construct(target, given, called)
      const at = callerOf(new Error().stack ?? "")
      if (at !== undefined) made.push({ at, pattern, isRemade: false })
      return pattern
    },
  })
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href)
    const { readDigest } = await import("../../../src/extract/read-digest.ts")
    for (const [language, text] of Object.entries(TEXTS)) {
      const { digest } = readDigest(text)
      if (digest.language !== language) throw new Error(`${text} is read as ${digest.language}`)
    }
  } finally {
    globalThis.RegExp = Native
  }
  return made
}

/** The place in the rooms that asked for a pattern: the second line of the stack. */
function callerOf(stack: string): string | undefined {
  const line = stack.split("\n").find((each) => each.includes(" at ") && !each.includes("pattern-sources.ts"))
  const path = line && /(?:file:\/\/)?(\/[^():]+):\d+/.exec(line)?.[1]
  if (path === undefined) return undefined
  const file = relative(root, path)
  return ROOMS.some((room) => file.startsWith(room)) ? file : undefined
}
