import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { StreamPart } from "../../src/domain/stream.ts"
import { eventStreamOf } from "../../src/http/event-stream.ts"
import type { StreamReader } from "../../src/services/stream.ts"

/** A stream in which there is always more, and how often it was asked for it. */
function endless() {
  const ending = new AbortController()
  let asked = 0
  const reader: StreamReader = {
    position: 0,
    next: async (): Promise<StreamPart | undefined> => {
      asked += 1
      return ending.signal.aborted ? undefined : { missing: null, entries: [], position: asked }
    },
    ended: ending.signal,
    close: () => ending.abort(),
  }
  return { reader, asked: () => asked }
}

describe("a client that takes nothing", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test("has nothing piled up for it, and is cut off after half a minute", async () => {
    const { reader, asked } = endless()
    const cut = vi.fn()
    const taking = eventStreamOf(reader, { cut }).getReader()
    for (const _ of ["head", "first", "second"]) await taking.read()
    await vi.advanceTimersByTimeAsync(29_000)
    expect(asked()).toBe(2)
    expect(cut).not.toHaveBeenCalled()
    expect(reader.ended.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1000)
    expect(cut).toHaveBeenCalled()
    expect(reader.ended.aborted).toBe(true)
  })

  test("is cut off at once when the server ends, and so is one that never began", async () => {
    for (const taken of [0, 1, 2]) {
      const { reader } = endless()
      const cut = vi.fn()
      const taking = eventStreamOf(reader, { cut }).getReader()
      for (let n = 0; n < taken; n++) await taking.read()
      reader.close()
      expect(cut).toHaveBeenCalledTimes(1)
    }
  })

  test("gives its place back when it leaves, and keeps no timer", async () => {
    const { reader } = endless()
    const taking = eventStreamOf(reader, { cut: vi.fn() }).getReader()
    await taking.read()
    await taking.cancel()
    expect(reader.ended.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })
})

test("where the ledger cannot be read the stream ends, to be asked for again", async () => {
  const { reader } = endless()
  const broken = { ...reader, next: () => Promise.reject(new Error("no ledger")) }
  const text = await new Response(eventStreamOf(broken, { cut: () => undefined })).text()
  expect(text).toBe("retry: 3000\nid: 0\n\n")
  expect(reader.ended.aborted).toBe(true)
})
