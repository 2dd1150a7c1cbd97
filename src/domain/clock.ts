/** Tells the time. The only source of "now"; everything else takes it as an argument. */
export type Clock = () => Date

/** The machine's clock (UTC instants). */
export const systemClock: Clock = () => new Date()

/** An instant as it is stored and sent: UTC, milliseconds, `Z`. */
export const toInstant = (date: Date): string => date.toISOString()
