import { expect, test } from "vitest"
import { textOf } from "../architecture/tree.ts"

const valuesOf = (path: string): Map<string, string> =>
  new Map(
    [...textOf(path).matchAll(/^ {2}(--[\w-]+): (.+);$/gm)].map(([, name = "", value = ""]) => [name, value]),
  )

test("the pages behind links in mails have the colours of the others", () => {
  const own = valuesOf("src/http/mail/mail.css")
  const theirs = valuesOf("web/src/styles/tokens.css")
  expect(own.size).toBeGreaterThan(5)
  expect([...own].filter(([name, value]) => theirs.get(name) !== value)).toEqual([])
})
