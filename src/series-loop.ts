import type { CalendarDay } from "./domain/calendar-day.ts"
import type { Log } from "./log.ts"
import { type ServiceContext, todayOf } from "./services/context.ts"
import { extendSeries } from "./services/series.ts"

/** How often it is looked whether another day has begun: a timer of a day would sleep as long as the machine does. */
const LOOK_MILLISECONDS = 600_000

export interface SeriesLoop {
  /** Waits for what is under way and begins nothing more. */
  stop: () => Promise<void>
}

/** Keeps the dates of every series two years ahead: once on each day that begins, also after the clock jumped. */
export function startSeriesLoop(context: ServiceContext, log: Log): SeriesLoop {
  let done: CalendarDay = todayOf(context)
  let round: Promise<void> | undefined
  const extend = async (today: CalendarDay): Promise<void> => {
    try {
      const added = await extendSeries(context)
      if (added > 0) log.info({ added }, "extended the series")
      done = today
    } catch (error) {
      log.error({ err: error }, "the series could not be extended")
    }
    round = undefined
  }
  const look = (): void => {
    const today = todayOf(context)
    if (today !== done) round ??= extend(today)
  }
  const looking = setInterval(look, LOOK_MILLISECONDS)
  return {
    stop: async () => {
      clearInterval(looking)
      await round
    },
  }
}
