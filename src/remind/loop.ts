import { setImmediate, setTimeout } from "node:timers/promises"
import type { CalendarDay } from "../domain/calendar-day.ts"
import { dayIn } from "../domain/clock.ts"
import { askPlanningOfAll, type TzDataChange } from "../services/ask-planning.ts"
import {
  type AttemptContext,
  type BegunAttempt,
  beginAttempt,
  type FinishedAttempt,
} from "../services/attempts.ts"
import { fireDueOccurrences } from "../services/fire-occurrences.ts"
import { releaseFutureDeliveries, releaseLostDeliveries } from "../services/lost-deliveries.ts"
import { planAsked } from "../services/plan-asked.ts"
import type { ChannelSender } from "./channel-sender.ts"
import { deliver } from "./deliver.ts"

/** How often the ledger is asked what is due. Far instants are never waited for by a timer. */
const ROUND_MILLISECONDS = 1000
/** Longer than an attempt and writing it down may take; what a killed process had goes out again after it. */
const LEASE_MILLISECONDS = 45_000
const MOST_UNDERWAY = 64
/** So that no receiver has them all; one at which nothing arrives has only one, and so has each where places are rare. */
const MOST_PER_CHANNEL = 4
/** Receivers at which nothing arrives have no more than this together, however many they are. */
const MOST_FAILING = 24
/** A fraction of a second in which nobody else writes. */
const FIRED_AT_ONCE = 50

export interface DeliveryLoopOptions {
  senders: readonly ChannelSender[]
  /** Whether no other process sends from this ledger. */
  isAlone: boolean
  /** Told how each attempt ended. */
  onFinished?: (begun: BegunAttempt, finished: FinishedAttempt) => void
  /** Which version of the time zone data instants are counted with; this program's where it is left out. */
  tzData?: string
  /** Told when it is another one than the last time; then everything is planned anew. */
  onTzData?: (change: TzDataChange) => void
  /** Told of what nobody meant to throw, and of a ledger that is busy. What was to be done is done later. */
  onCrash: (error: unknown) => void
  /** 45 seconds unless said. */
  leaseMilliseconds?: number
}

export interface DeliveryLoop {
  /** Looks now, or again right after the look that is under way. */
  wake: () => void
  /** Gives back what is under way and begins nothing more. */
  stop: () => Promise<void>
}

/**
 * Fires the reminders that are due and sends their messages, until it is stopped. Each message is sent for itself:
 * a receiver that hangs holds up nothing but what is meant for it.
 */
export function startDeliveryLoop(context: AttemptContext, options: DeliveryLoopOptions): DeliveryLoop {
  const {
    senders,
    isAlone,
    onFinished,
    onCrash,
    tzData = process.versions.tz ?? "",
    onTzData,
    leaseMilliseconds = LEASE_MILLISECONDS,
  } = options
  const byKind = new Map(senders.map((sender) => [sender.kind, sender]))
  const ending = new AbortController()
  const { signal } = ending
  const underway = new Map<string, { begun: BegunAttempt; done: Promise<void> }>()
  let areOurs = isAlone
  let isWanted = false
  let round: Promise<void> | undefined
  let planning: Promise<void> | undefined
  let planned: CalendarDay | undefined
  let last = context.clock()

  const start = (begun: BegunAttempt): void => {
    const done = deliver(context, byKind, begun, signal)
      .then((finished) => finished && onFinished?.(begun, finished))
      .catch(onCrash)
      .finally(() => {
        underway.delete(begun.delivery.id)
        wake()
      })
    underway.set(begun.delivery.id, { begun, done })
  }
  /** What was asked for, and everything at the start, once on each day, and after the clock was set back. */
  const planDue = async (today: CalendarDay): Promise<void> => {
    if (today !== planned) {
      const change = await askPlanningOfAll(context, tzData, planned !== undefined)
      if (change !== null) onTzData?.(change)
      planned = today
    }
    await planAsked(context, signal)
  }
  const plan = (now: Date): void => {
    planning ??= planDue(dayIn(now, "UTC"))
      .catch(onCrash)
      .finally(() => {
        planning = undefined
      })
  }
  /** What is left comes with the next look, when what was fired is under way and others had as much time. */
  const firePart = async (): Promise<void> => {
    const start = performance.now()
    if ((await fireDueOccurrences(context, FIRED_AT_ONCE)) === 0) return
    wake()
    await setTimeout(performance.now() - start)
  }
  const look = async (): Promise<void> => {
    const now = context.clock()
    if (now < last) {
      planned = undefined
      await releaseFutureDeliveries(context)
    }
    last = now
    plan(now)
    const leases = { milliseconds: leaseMilliseconds, underway: [...underway.keys()], areOurs }
    await releaseLostDeliveries(context, leases)
    areOurs = false
    // What cannot be said does not hold up what is to be sent.
    await firePart().catch(onCrash)
    while (!signal.aborted && underway.size < MOST_UNDERWAY) {
      const begun = await beginAttempt(context, limitsOf(underway), leaseMilliseconds)
      if (begun === undefined) break
      if (begun !== "settled") start(begun)
      await setImmediate()
    }
  }
  const run = async (): Promise<void> => {
    while (isWanted && !signal.aborted) {
      isWanted = false
      await look().catch(onCrash)
    }
    round = undefined
  }
  const wake = (): void => {
    isWanted = true
    if (!signal.aborted) round ??= run()
  }

  const rounds = setInterval(wake, ROUND_MILLISECONDS)
  wake()
  return {
    wake,
    stop: async () => {
      clearInterval(rounds)
      ending.abort()
      await round
      await planning
      await Promise.all([...underway.values()].map(({ done }) => done))
    },
  }
}

/** What has enough of its own under way is left out, so that the others get on. */
function limitsOf(underway: ReadonlyMap<string, { begun: BegunAttempt }>) {
  const isCrowded = underway.size >= MOST_UNDERWAY / 2
  const most = isCrowded ? 1 : MOST_PER_CHANNEL
  const counts = new Map<string, number>()
  let failing = 0
  for (const { begun } of underway.values()) {
    const { id, failingSince } = begun.channel
    if (failingSince !== null) failing += 1
    counts.set(id, (counts.get(id) ?? 0) + (failingSince === null ? 1 : MOST_PER_CHANNEL))
  }
  const busy = [...counts].filter(([, count]) => count >= most)
  return {
    busyChannels: busy.map(([id]) => id),
    underway: [...underway.keys()],
    skipsFailing: failing >= MOST_FAILING,
  }
}
