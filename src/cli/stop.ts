/** Whether a command was asked to stop, and by which signal. */
export interface Stop {
  signal: "SIGINT" | "SIGTERM" | null
  /** Signals do again what they did before. */
  forget: () => void
}

/** From now on the first Ctrl-C or SIGTERM asks to stop after the work under way; the second ends at once. */
export function stopOnSignals(): Stop {
  const onSignal = (signal: "SIGINT" | "SIGTERM"): void => {
    if (stop.signal !== null) process.exit(signal === "SIGINT" ? 130 : 143)
    stop.signal = signal
  }
  const stop: Stop = {
    signal: null,
    forget: () => {
      process.off("SIGINT", onSignal)
      process.off("SIGTERM", onSignal)
    },
  }
  process.on("SIGINT", onSignal)
  process.on("SIGTERM", onSignal)
  return stop
}
