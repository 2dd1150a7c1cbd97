import { destination, type Logger, pino } from "pino"

export type Log = Logger

/** One JSON line for each entry, on stderr at once: the line that explains an end must not be lost with it. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination({ fd: 2, sync: true }),
  )
}
