import { setTimeout } from "node:timers/promises"
import { addDays, type CalendarDay } from "../../src/domain/calendar-day.ts"
import { dayIn, systemClock } from "../../src/domain/clock.ts"

/** A thing that somebody made over the API, with what was answered with success. */
interface Kept {
  id: string
  path: string
  /** What it was set to, in order: the days of an event, the resolution of a prediction. */
  acknowledged: string[]
  /** What it was set to by a request that was never answered: it may have been done or not. */
  unanswered: string | undefined
}

/** People who enter, move and settle things while the server is killed under them. */
export interface Writers {
  /** Lets them work at an address until it does not answer any more, or `until` is over. */
  work: (origin: string, until: AbortSignal) => Promise<void>
  /** How many requests were answered with success. */
  count: () => number
  /** How many were answered with a fault of the server's, of one kind (its code) or of all. */
  refused: (code?: string) => number
  /** What was answered with success and is not so in the ledger that an address serves. */
  listLost: (origin: string) => Promise<string[]>
}

const WRITERS = 3

/** The server answered that it could not do it just now. */
class Refused extends Error {
  override readonly name = "Refused"
  readonly code: string

  constructor(problem: string) {
    super(problem)
    this.code = String((JSON.parse(problem) as { code?: unknown }).code)
  }
}

/** `events` are there already, with the day they fall on. */
export function createWriters(chance: () => number, events: ReadonlyMap<string, CalendarDay>): Writers {
  const today = dayIn(systemClock(), "UTC")
  const someDay = () => addDays(today, 10 + Math.floor(chance() * 300))
  const kept: Kept[] = [...events].map(([id, day]) => ({
    id,
    path: `/api/v1/events/${id}`,
    acknowledged: [day],
    unanswered: undefined,
  }))
  let answered = 0
  const refused: string[] = []

  const send = async (url: string, method: string, body: unknown): Promise<{ id: string }> => {
    const headers = { "content-type": "application/json" }
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) })
    const text = await response.text()
    if (response.status >= 500) throw new Refused(text)
    if (!response.ok) throw new Error(`${method} ${url}: ${text}`)
    answered += 1
    return JSON.parse(text) as { id: string }
  }
  const set = async (thing: Kept, value: string, request: () => Promise<unknown>): Promise<void> => {
    thing.unanswered = value
    await request()
    thing.unanswered = undefined
    thing.acknowledged.push(value)
  }
  const enter = async (origin: string): Promise<void> => {
    const day = someDay()
    const isEvent = chance() < 0.6
    const path = isEvent ? "/api/v1/events" : "/api/v1/predictions"
    const body = isEvent
      ? { title: "The harbour opens again", date: day }
      : {
          type: "forecast",
          consequence: "the bridge carries trains",
          outcomeWindow: { basis: "absolute", dueOn: day },
        }
    const { id } = await send(origin + path, "POST", body)
    kept.push({
      id,
      path: `${path}/${id}`,
      acknowledged: [isEvent ? day : "open"],
      unanswered: undefined,
    })
  }
  const change = async (origin: string, thing: Kept): Promise<void> => {
    if (thing.id.startsWith("evt_")) {
      const day = someDay()
      await set(thing, day, () => send(origin + thing.path, "PATCH", { date: day, reason: "it was put off" }))
    } else if (!thing.acknowledged.includes("yes") && thing.unanswered === undefined)
      await set(thing, "yes", () =>
        send(`${origin}${thing.path}/verdicts`, "POST", {
          about: "outcome",
          verdict: "yes",
          becameTrueOn: addDays(today, -1),
          note: "seen on the way to work",
        }),
      )
  }
  const one = async (number: number, origin: string, until: AbortSignal): Promise<void> => {
    while (!until.aborted)
      try {
        const own = kept.filter((_, at) => at % WRITERS === number)
        const thing = own[Math.floor(chance() * own.length)]
        if (thing === undefined || chance() < 0.4) await enter(origin)
        else await change(origin, thing)
      } catch (error) {
        // The server is gone.
        if (error instanceof TypeError) return
        if (!(error instanceof Refused)) throw error
        refused.push(error.code)
        await setTimeout(100)
      }
  }
  return {
    work: async (origin, until) => {
      await Promise.all(Array.from({ length: WRITERS }, (_, number) => one(number, origin, until)))
    },
    count: () => answered,
    refused: (code) => refused.filter((one) => code === undefined || one === code).length,
    listLost: async (origin) => {
      const lost: string[] = []
      for (const thing of kept) lost.push(...(await lostOf(origin, thing)))
      return lost
    },
  }
}

async function lostOf(origin: string, { path, acknowledged, unanswered }: Kept): Promise<string[]> {
  const response = await fetch(origin + path)
  if (!response.ok) return [`${path}: ${response.status}`]
  const stored = (await response.json()) as Stored
  const now = stored.span?.edtf ?? stored.resolution ?? ""
  const had = [...(stored.revisions ?? []).map(({ span }) => span.edtf), now]
  const isLast = now === acknowledged.at(-1) || now === unanswered
  const missing = stored.span === undefined ? [] : acknowledged.filter((value) => !had.includes(value))
  return [
    ...(isLast ? [] : [`${path} is ${now}, not ${acknowledged.at(-1)}`]),
    ...missing.map((day) => `${path} was never on ${day}`),
  ]
}

interface Stored {
  span?: { edtf: string }
  resolution?: string
  revisions?: { span: { edtf: string } }[]
}
