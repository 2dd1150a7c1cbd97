import { existsSync } from "node:fs"
import { writeFile } from "node:fs/promises"

/** Where Debian's package `faketime` puts its library. */
const LIBRARIES = ["x86_64", "aarch64"].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketime.so.1`,
)

/** A clock that a process sees instead of the machine's, and that can be set while it runs. */
export interface FalseClock {
  /** What the process has to be started with. */
  environment: Record<string, string>
  /** Lets it show an instant now, and go on from there. */
  set: (instant: string) => Promise<void>
}

/** One that is kept in a file; `undefined` where there is no libfaketime. */
export async function createFalseClock(file: string, instant: string): Promise<FalseClock | undefined> {
  const library = LIBRARIES.find(existsSync)
  if (library === undefined) return undefined
  // As a distance from the machine's clock, which goes on: a fixed beginning would count from the process's start.
  const set = (to: string): Promise<void> =>
    writeFile(file, `${((Date.parse(to) - Date.now()) / 1000).toFixed(3).replace(/^(?!-)/, "+")}\n`)
  await set(instant)
  return {
    set,
    environment: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: "1",
      // Timers run on the steady clock, which no machine sets.
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
      NO_FAKE_STAT: "1",
    },
  }
}
