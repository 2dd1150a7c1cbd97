import { existsSync, readdirSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { cruise, type ICruiseResult } from "dependency-cruiser"
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config"

const RULES = fileURLToPath(new URL("dependency-cruiser.cjs", import.meta.url))
const ROOTS = ["src", "migrations", "web", "seeds", "test"]
const CODE = /\.(?:ts|tsx|cjs|mjs|js)$/

/** What the layer check saw: how many modules, and one line for each thing that is wrong. */
export interface LayerReport {
  modules: number
  faults: string[]
}

/**
 * Holds the modules under `root` against the rules of dependency-cruiser.cjs. A module that is on the disk but was
 * not seen is a fault as well: a checker without a parser for TypeScript is green because it read nothing.
 */
export async function checkLayers(root: string): Promise<LayerReport> {
  const { forbidden = [], options = {} } = await extractDepcruiseConfig(RULES)
  const roots = ROOTS.filter((name) => existsSync(join(root, name)))
  const { output } = await cruise(roots, {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
    outputType: "json",
  })
  const { modules, summary } = toResult(output)
  const seen = new Set(modules.map((module) => module.source))
  const onDisk = roots.flatMap((name) => codeFiles(root, name))
  const faults = summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${[from, ...(cycle?.map((step) => step.name) ?? [to])].join(" → ")}`,
  )
  for (const file of onDisk) if (!seen.has(file)) faults.push(`not-seen: ${file}`)
  if (onDisk.length === 0) faults.push("not-seen: there is not one module to check")
  return { modules: onDisk.filter((file) => seen.has(file)).length, faults }
}

function toResult(output: string | ICruiseResult): ICruiseResult {
  return typeof output === "string" ? JSON.parse(output) : output
}

function codeFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !file.startsWith("web/dist/") && !file.includes("node_modules/"))
}
