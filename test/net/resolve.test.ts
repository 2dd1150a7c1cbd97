import { expect, test } from "vitest"
import { oneHangingAtATime } from "../../src/net/resolve.ts"

/** The system as it is: two names at a time for the whole process; names that begin with "dead" hang. */
function aSystem() {
  const asked: string[] = []
  const free: (() => void)[] = []
  let places = 2
  const resolve = async (name: string): Promise<string[]> => {
    if (places === 0) await new Promise<void>((enter) => free.push(enter))
    else places -= 1
    asked.push(name)
    if (name.startsWith("dead")) return new Promise(() => undefined)
    const next = free.shift()
    if (next === undefined) places += 1
    else next()
    return ["203.0.113.7"]
  }
  return { asked, resolve }
}

test("names whose servers do not answer keep nobody else's waiting, and who gave up is not asked for", async () => {
  const { asked, resolve } = aSystem()
  const spared = oneHangingAtATime(resolve, async (name) => !name.startsWith("dead"))
  const patience = new AbortController()
  const dead = Array.from({ length: 40 }, (_, index) => spared(`dead${index}.example`, patience.signal))
  for (const name of ["one.example", "two.example", "three.example"])
    expect(await spared(name, patience.signal)).toEqual(["203.0.113.7"])
  expect(asked.filter((name) => name.startsWith("dead"))).toEqual(["dead0.example"])
  expect(dead).toHaveLength(40)
})

test("of those that waited, the next is asked for when the one before has ended; who gave up meanwhile is not", async () => {
  const asked: string[] = []
  const fail: (() => void)[] = []
  const spared = oneHangingAtATime(
    (name) => {
      asked.push(name)
      return name === "late.example"
        ? Promise.resolve(["203.0.113.8"])
        : new Promise((_, reject) => fail.push(() => reject(new Error("no servers"))))
    },
    async () => false,
  )
  const [patience, impatience] = [new AbortController(), new AbortController()]
  const first = spared("first.example", patience.signal)
  const gone = spared("gone.example", impatience.signal)
  const late = spared("late.example", patience.signal)
  impatience.abort()
  await expect.poll(() => fail.length).toBe(1)
  fail[0]?.()
  await expect(first).rejects.toThrow("no servers")
  expect([await gone, await late]).toEqual([[], ["203.0.113.8"]])
  expect(asked).toEqual(["first.example", "late.example"])
})
