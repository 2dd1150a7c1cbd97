const BAR_WIDTH = 24
/** The line is drawn anew at most so often. */
const PAUSE_MILLISECONDS = 100
const WIPE = "\r\u001b[K"

interface Screen {
  isTTY?: boolean
  columns?: number
  write: (text: string) => unknown
}

/** Tells how far a long command is: one line that is drawn anew on a terminal, a plain line for each step elsewhere. */
export class Progress {
  readonly #screen: Screen
  readonly #total: number
  /** Milliseconds on a clock that only goes forward. */
  readonly #now: () => number
  readonly #startedAt: number
  #drawnAt = Number.NEGATIVE_INFINITY
  #done = 0

  constructor(screen: Screen, total: number, now: () => number) {
    this.#screen = screen
    this.#total = total
    this.#now = now
    this.#startedAt = now()
  }

  /** One more is done; `words` say what became of it. */
  step(words: string): void {
    this.#done += 1
    if (!this.#screen.isTTY) this.#screen.write(`${this.#done}/${this.#total} ${words}\n`)
    else if (this.#done === this.#total || this.#now() - this.#drawnAt >= PAUSE_MILLISECONDS)
      this.#draw(words)
  }

  /** Something worth a line of its own. */
  note(words: string): void {
    this.#screen.write(`${this.#screen.isTTY ? WIPE : ""}${words}\n`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#screen.isTTY) this.#screen.write(WIPE)
  }

  #draw(words: string): void {
    this.#drawnAt = this.#now()
    const filled = Math.round((this.#done / this.#total) * BAR_WIDTH)
    const seconds = Math.max(0.001, (this.#drawnAt - this.#startedAt) / 1000)
    const rate = this.#done / seconds
    const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled)
    const left = duration((this.#total - this.#done) / rate)
    const line = `${bar} ${this.#done}/${this.#total} · ${rate.toFixed(1)}/s · ${left} left · ${words}`
    this.#screen.write(WIPE + line.slice(0, (this.#screen.columns ?? 80) - 1))
  }
}

/** 75 seconds as `1:15`. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`
}
