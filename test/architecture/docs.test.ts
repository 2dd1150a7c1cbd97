import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { readConfig, SETTINGS } from "../../src/config.ts"
import { ERROR_CODES } from "../../src/domain/errors.ts"
import { PROBLEMS } from "../../src/http/problems.ts"
import { openApiDocument } from "../../src/http/routes/document.ts"
import { anApp, noDatabase } from "../support/app.ts"
import { codeUnder, filesUnder, ROOT, textOf } from "./tree.ts"

const readmes = filesUnder(".").filter((path) => path.endsWith("README.md"))
const scripts: Record<string, string> = JSON.parse(textOf("package.json")).scripts

/** What stands between backticks or in a fenced block. */
const codeOf = (path: string): string[] =>
  [...textOf(path).matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
    ([, block, span]) => block ?? span ?? "",
  )

/** The rows of the table under a heading, as cells without backticks. */
function tableUnder(path: string, heading: string): string[][] {
  const [, section = ""] = textOf(path).split(`\n## ${heading}\n`)
  return section
    .replace(/\n## [\s\S]*/, "")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const FILE = /^(?:[\w@.-]+\/)+[\w.-]*$|^[\w-]+(?:\.[\w-]+)*\.(?:ts|tsx|cjs|md|json)$/
const MEDIA_TYPE = /^(?:application|text|image)\//

/** A path is written from the top of the checkout, from the README's own folder, or from src. */
const isThere = (readme: string, path: string): boolean =>
  ["", dirname(readme), "src"].some((from) => existsSync(join(ROOT, from, path)))

describe.each(readmes)("%s", (readme) => {
  test("names files and folders that are there", () => {
    const named = codeOf(readme).filter(
      (code) => FILE.test(code) && !MEDIA_TYPE.test(code) && !/YYYY|NNNN/.test(code),
    )
    expect(named.filter((path) => !isThere(readme, path))).toEqual([])
  })

  test("links to files that are there", () => {
    const linked = [...textOf(readme).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => path ?? "")
    expect(linked.filter((path) => !existsSync(join(ROOT, dirname(readme), path)))).toEqual([])
  })

  test("names scripts that package.json has", () => {
    const named = [
      ...codeOf(readme)
        .join("\n")
        .matchAll(/\bnpm (?:run (?:-s |--silent )?([\w:]+)|(start|test)\b)/g),
    ]
    expect(named.map(([, ran, own]) => ran ?? own ?? "").filter((name) => !(name in scripts))).toEqual([])
  })
})

describe("the settings", () => {
  test("are the README's table, word for word", () => {
    expect(tableUnder("README.md", "Settings")).toEqual(
      SETTINGS.map((setting) => [`\`${setting.name}\``, setting.default, setting.meaning]),
    )
  })

  test("are all of those that config.ts checks", () => {
    const checked = [
      ...["src/config.ts", "src/mail-settings.ts", "src/model-settings.ts"]
        .map(textOf)
        .join("")
        .matchAll(/^ {2}([A-Z][A-Z_]+): z$|^ {2}([A-Z][A-Z_]+): z\./gm),
    ]
    expect(SETTINGS.map(({ name }) => name).sort()).toEqual(checked.map(([, a, b]) => a ?? b ?? "").sort())
  })

  test("stand in .env.example with the defaults that hold without them", () => {
    const lines = [...textOf(".env.example").matchAll(/^# ([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(lines.map(([name]) => name)).toEqual(SETTINGS.map(({ name }) => name))
    expect(readConfig(Object.fromEntries(lines))).toEqual(readConfig({}))
  })
})

describe("the register of errors", () => {
  test("is the README's table, status by status", () => {
    const documented = tableUnder("README.md", "Errors").map(([status, codes]) => [
      Number(status),
      [...(codes ?? "").matchAll(/`(\w+)`/g)].map(([, code]) => code).sort(),
    ])
    const statuses = [...new Set(ERROR_CODES.map((code) => PROBLEMS[code].status))].sort()
    expect(documented).toEqual(
      statuses.map((status) => [
        status,
        ERROR_CODES.filter((code) => PROBLEMS[code].status === status).sort(),
      ]),
    )
  })

  test("holds no code that nothing can answer with", () => {
    const code = codeUnder("src")
      .filter((path) => !["src/domain/errors.ts", "src/http/problems.ts"].includes(path))
      .map(textOf)
      .join("\n")
    expect(ERROR_CODES.filter((name) => !code.includes(`"${name}"`))).toEqual([])
  })
})

describe("the README's calls", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument(anApp(noDatabase))))
  const calls = codeOf("README.md").flatMap((code) => [
    ...code.matchAll(/(\/(?:api\/v1\/|calendar\.ics)[^\s"'`?]*)(?:\?([^\s"'`]*))?/g),
  ])

  test("go to addresses that the API describes", () => {
    const addresses = calls.map(([, path = ""]) => path.replace(/\/(?:[a-z]{3}_…|\$[A-Z]+)/, "/{id}"))
    expect(addresses.length).toBeGreaterThan(5)
    expect(addresses.filter((path) => !(path in document.paths))).toEqual([])
  })

  test("ask with parameters that those take", () => {
    const unknown = calls.flatMap(([, path = "", query = ""]) => {
      const { parameters = [] } = document.paths[path]?.get ?? {}
      const taken: string[] = parameters.map(({ name }: { name: string }) => name)
      return [...new URLSearchParams(query).keys()].filter((name) => !taken.includes(name))
    })
    expect(unknown).toEqual([])
  })

  test("and commands are ones that the program has", () => {
    const commands = codeOf("README.md").flatMap((code) => [...code.matchAll(/\bwatchline -- (\w+)/g)])
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.filter(([, name]) => !existsSync(join(ROOT, `src/cli/${name}.ts`)))).toEqual([])
  })
})
