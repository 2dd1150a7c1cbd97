import { expect, test } from "vitest"
import { oneAfterAnother } from "../../src/http/in-turn.ts"

const STAYS = new AbortController().signal

test("answers are made one after another, and one that fails stands in nobody's way", async () => {
  const inTurn = oneAfterAnother()
  let [making, most] = [0, 0]
  const asked = Array.from({ length: 10 }, (_, index) =>
    inTurn(STAYS, async () => {
      most = Math.max(most, ++making)
      await new Promise(setImmediate)
      making -= 1
      if (index === 3) throw new Error("no such view")
      return index
    }),
  )
  const ended = await Promise.allSettled(asked)
  expect(most).toBe(1)
  expect(ended.map(({ status }) => status === "fulfilled")).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => index !== 3),
  )
})

test("nothing is made for who hung up, and so many wait and no more", async () => {
  const inTurn = oneAfterAnother(3)
  const made: string[] = []
  const hangingUp = new AbortController()
  let [begin, end] = [(): void => undefined, (): void => undefined]
  const begun = new Promise<void>((done) => {
    begin = done
  })
  const ended = new Promise<void>((done) => {
    end = done
  })
  const first = inTurn(STAYS, () => {
    begin()
    return ended
  })
  await begun
  const ask = (name: string, signal = STAYS) => inTurn(signal, async () => void made.push(name))
  const waiting = [ask("a"), ask("b", hangingUp.signal), ask("c")]
  await expect(ask("d")).rejects.toMatchObject({ code: "ledger_busy" })
  hangingUp.abort()
  end()
  await first
  expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
  ])
  expect(made).toEqual(["a", "c"])
  await ask("e")
  expect(made).toEqual(["a", "c", "e"])
})
