import { setTimeout } from "node:timers/promises"
import { createFalseClock } from "./false-clock.ts"
import { exactly, type Figure, measured } from "./figures.ts"
import type { Arrival } from "./receiver.ts"
import { startServer } from "./server-process.ts"
import { type Stage, setStage } from "./stage.ts"

export interface JumpsRun {
  databaseUrl: string
  /** Where the clock is kept. */
  clockFile: string
  /** Also the jumps that only repeat what others show. */
  isLong: boolean
}

/** Half an hour of summer time: clocks go from 02:00 to 01:30 on 5 April 2026, from 02:00 to 02:30 on 4 October. */
const ZONE = "Australia/Lord_Howe"
const START = "2026-03-28T00:00:00.000Z"
/** Twice the time between two looks at what is due. */
const SETTLED_MILLISECONDS = 2300
const MOST_WAIT_MILLISECONDS = 15_000

/** A jump of the clock, and how many messages it has to bring; what takes time is given it. */
interface Jump {
  what: string
  to: string
  brings: number
  isLong?: boolean
  /** The receiver answers so many requests with 500 first. */
  refuses?: number
}

const EVENTS = ["2026-04-05", "2026-04-06", "2026-05-01", "2026-10-04"]
/** 01:45 is twice on 5 April; 02:15 is not there on 4 October. */
const RULES = [
  { name: "twice", atTime: "01:45", query: "" },
  { name: "never", atTime: "02:15", query: "" },
]

/**
 * Both rules remind a week, a day and on the day itself; the instants were counted by hand. All but three messages are
 * catch-ups: one for each thing and rule, however many leads a jump passes.
 */
const JUMPS: readonly Jump[] = [
  { what: "forward by a day, over the first leads", to: "2026-03-29T00:00:00.000Z", brings: 1, refuses: 1 },
  { what: "back by a day, with a message in retry", to: "2026-03-28T00:00:00.000Z", brings: 1 },
  { what: "forward by a day again", to: "2026-03-29T00:00:00.000Z", brings: 0, isLong: true },
  { what: "forward by days, over leads of two events", to: "2026-04-04T14:44:40.000Z", brings: 4 },
  { what: "to just before 01:45 comes first", to: "2026-04-04T14:44:58.500Z", brings: 2 },
  { what: "to just before 01:45 comes again", to: "2026-04-04T15:14:58.500Z", brings: 0, isLong: true },
  { what: "forward by a month, over two deadlines", to: "2026-05-05T00:00:00.000Z", brings: 5 },
  { what: "back by a month", to: "2026-04-05T00:00:00.000Z", brings: 0 },
  { what: "forward by a month again", to: "2026-05-05T00:00:00.000Z", brings: 0, isLong: true },
  { what: "to just before the gap of 4 October", to: "2026-10-03T15:44:58.500Z", brings: 3 },
]

const ON_TIME = 3

/** Lets the clock of a real server jump, and counts what it sends. `undefined` where there is no libfaketime. */
export async function runClockJumps({
  databaseUrl,
  clockFile,
  isLong,
}: JumpsRun): Promise<Figure[] | undefined> {
  const clock = await createFalseClock(clockFile, START)
  if (clock === undefined) return undefined
  const stage = await setStage(databaseUrl, { isClockOff: true })
  try {
    const server = await startServer(databaseUrl, clock.environment)
    await enter(server.origin, stage)
    const figures: Figure[] = []
    for (const { what, to, brings, refuses = 0 } of JUMPS.filter((jump) => isLong || !jump.isLong)) {
      const before = stage.receiver.arrived.size
      stage.receiver.refusals = refuses
      await clock.set(to)
      figures.push(exactly(what, await countNew(stage, before, brings), brings))
    }
    await setTimeout(SETTLED_MILLISECONDS)
    const code = await server.end()
    return [...figures, ...(await whatWasSaid(stage)), exactly("exit code of the server", code ?? -1, 0)]
  } finally {
    await stage.close()
  }
}

async function enter(origin: string, { channel }: Stage): Promise<void> {
  const post = async (path: string, body: unknown) => {
    const headers = { "content-type": "application/json" }
    const response = await fetch(origin + path, { method: "POST", headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  }
  for (const date of EVENTS) await post("/api/v1/events", { title: `Tide tables for ${date}`, date })
  for (const rule of RULES)
    await post("/api/v1/reminder-rules", {
      ...rule,
      query: "tide",
      leads: ["P7D", "P1D", "P0D"],
      timeZone: ZONE,
      channelIds: [channel.id],
    })
}

/**
 * How many messages came since there were `before`: waits for as many as expected, and where none is, for as long as one
 * would take. One too many shows with the jump after it.
 */
async function countNew({ receiver }: Stage, before: number, expected: number): Promise<number> {
  const until = performance.now() + MOST_WAIT_MILLISECONDS
  while (receiver.arrived.size - before < expected && performance.now() < until) await setTimeout(50)
  if (expected === 0) await setTimeout(SETTLED_MILLISECONDS)
  return receiver.arrived.size - before
}

async function whatWasSaid({ receiver, db }: Stage): Promise<Figure[]> {
  const said = [...receiver.arrived.values()]
  const keyOf = ({ message }: Arrival) =>
    [message.ruleId, message.thing?.id, message.type, message.dueOn, message.lead].join(" ")
  const rows = await db
    .selectFrom("occurrence")
    .innerJoin("event", "event.id", "occurrence.thing_id")
    .select(["state", "occurrence.fire_at", "occurrence.reason"])
    .where("event.title", "like", "Tide tables%")
    .execute()
  const over = rows.filter(({ fire_at }) => fire_at < "2026-10-03T15:46:00.000Z")
  const open = await db.selectFrom("delivery").select("id").where("state", "!=", "delivered").execute()
  const late = said.filter(({ message }) => message.lateSeconds !== null)
  return [
    measured("messages", said.length),
    exactly("of which say how late they are: all but those on time", late.length, said.length - ON_TIME),
    exactly("said twice", said.length - new Set(said.map(keyOf)).size, 0),
    exactly("doubles", receiver.doubles(), 0),
    exactly("reminders left behind", over.filter(({ state }) => state === "planned").length, 0),
    exactly(
      "skipped for another reason than one message for all",
      over.filter(({ state, reason }) => state === "skipped" && reason !== "collapsed").length,
      0,
    ),
    exactly("messages that were not delivered", open.length, 0),
  ]
}
