import type { Clock } from "../../src/domain/clock.ts"

/** A clock that stands still until it is set; calling it tells the time. */
export interface FakeClock extends Clock {
  set: (instant: string) => void
}

/** `instant` in UTC, such as `2026-05-01T09:00:00.000Z`. */
export function fakeClock(instant: string): FakeClock {
  let now = new Date(instant)
  const clock = (() => new Date(now)) as FakeClock
  clock.set = (next) => {
    now = new Date(next)
  }
  return clock
}
