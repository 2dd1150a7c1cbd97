/*
 * What people may expect of reminders, said again in the simplest way there is: no database, no planning, days as
 * numbers. All rules are in a zone that is 12:45 ahead during the whole test.
 */

const DAY = 86_400_000
const AHEAD = 12.75 * 3_600_000

export interface ModelRule {
  id: string
  /** Days before. */
  leads: number[]
  /** Hour of the day. */
  hour: number
  topic: string | null
  isPaused: boolean
  isWithdrawn: boolean
  /** In days; null never. */
  overdueEvery: number | null
}

export interface ModelThing {
  id: string
  kind: "event" | "prediction"
  topic: string
  dueOn: string
  isGone: boolean
}

/** One thing that would be said. */
interface Planned {
  anchor: "due" | "overdue" | "moved" | "snooze"
  lead: string
  at: number
  /** Of what is overdue, the pace at which it was planned. */
  every?: number
}

export interface Expected {
  type: string
  dueOn: string
  lead: string | null
}

/** The start of a day where the rules are. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00.000Z`) - AHEAD

/** What one rule has to do with one thing. */
export class Pair {
  /** The due day that people heard of last. */
  told: string | null = null
  private toldBefore: string | null = null
  readonly planned = new Map<string, Planned>()
  /** What was said, stands behind something that was said, or was put off, by due day. */
  readonly done = new Set<string>()
  readonly missed = new Set<string>()
  seen = new Set<string>()
  /** What was said last, while it may be that nobody heard it. */
  last: { anchor: string; dueOn: string; lead: string } | null = null
  private isHeard = true
  private seenBefore = new Set<string>()
  /** What somebody put off last, by due day: it comes back as the rest does. */
  private readonly putOff = new Map<string, Planned>()
  private overdueDone = new Map<string, number>()
  private plannedOn: string | null = null
  private putOffCount = 0
  readonly rule: ModelRule
  readonly thing: ModelThing

  constructor(rule: ModelRule, thing: ModelThing) {
    this.rule = rule
    this.thing = thing
  }

  isWanted(): boolean {
    const { rule, thing } = this
    const isAnswered = rule.topic === null || rule.topic === thing.topic
    return !rule.isPaused && !rule.isWithdrawn && !thing.isGone && isAnswered
  }

  /** All that was laid ready arrived. */
  hear(): void {
    this.isHeard = true
  }

  /** A move that nobody heard of, and that does not hold any more, was never said. */
  private forgetUnheard(): void {
    const { last } = this
    if (last?.anchor !== "moved" || this.isHeard || this.mayGo(last.dueOn, last.anchor, last.lead)) return
    this.told = this.toldBefore
    this.seen = new Set([...this.seenBefore, ...this.seen])
    this.last = null
  }

  /** What is planned as things stand at an instant. */
  plan(now: number): void {
    const { rule, thing } = this
    const { dueOn } = thing
    this.forgetUnheard()
    if (!this.isWanted() || this.plannedOn !== dueOn) this.planned.clear()
    this.plannedOn = dueOn
    if (!this.isWanted()) return
    const asked = new Map<string, Planned>()
    const ask = (one: Planned) => asked.set(`${one.anchor} ${one.lead}`, one)
    if (!this.seen.has(dueOn)) {
      for (const lead of rule.leads)
        ask({ anchor: "due", lead: `P${lead}D`, at: startOf(dueOn) - lead * DAY + rule.hour * 3_600_000 })
      const overdue = this.nextOverdue(now)
      if (overdue !== undefined) ask(overdue)
      const putOff = this.putOff.get(dueOn)
      if (putOff !== undefined) ask(putOff)
    }
    if (this.told !== null && this.told !== dueOn && !this.seen.has(dueOn)) {
      const before = this.planned.get("moved ")
      ask({ anchor: "moved", lead: "", at: Math.min(now, before?.at ?? now) })
    }
    for (const [key, one] of asked) {
      const isPlanned = this.planned.has(key)
      const isOpen = one.anchor === "moved" || (one.at > now && !this.done.has(`${dueOn} ${key}`))
      if (!isPlanned && !isOpen) asked.delete(key)
    }
    this.planned.clear()
    for (const [key, one] of asked) this.planned.set(key, one)
  }

  /** The first day of the present pace that is to come, after the last on which it was asked; `lead` is its distance. */
  private nextOverdue(now: number): Planned | undefined {
    const { overdueEvery, hour } = this.rule
    const { kind, dueOn } = this.thing
    if (overdueEvery === null || kind === "event") return undefined
    const at = (days: number) => startOf(dueOn) + days * DAY + hour * 3_600_000
    const before = [...this.planned.values()].find(({ anchor }) => anchor === "overdue")
    if (before?.every === overdueEvery) return { ...before, at: at(Number(before.lead)) }
    if (before !== undefined && before.at <= now) return before
    let days = overdueEvery
    while (at(days) <= now || days <= (this.overdueDone.get(dueOn) ?? 0)) days += overdueEvery
    return { anchor: "overdue", lead: String(days), at: at(days), every: overdueEvery }
  }

  /** Something is said at another instant, instead of what was put off before and of `planned`, if that is given. */
  snooze(at: number, planned: "due" | "overdue" | null, lead: string): void {
    for (const one of [...this.planned.values()])
      if (one.anchor === "snooze" || one.anchor === (planned === "overdue" ? "overdue" : null))
        this.finish(one)
    if (planned === "due") this.finish({ anchor: "due", lead })
    const put: Planned = { anchor: "snooze", lead: `${this.putOffCount++}`, at }
    this.putOff.set(this.thing.dueOn, put)
    this.planned.set(`snooze ${put.lead}`, put)
  }

  /** It will not be said any more, or was. */
  finish({ anchor, lead }: Pick<Planned, "anchor" | "lead">): void {
    const { dueOn } = this.thing
    const key = `${anchor} ${lead}`
    this.planned.delete(key)
    this.done.add(`${dueOn} ${key}`)
    if (anchor === "overdue")
      this.overdueDone.set(dueOn, Math.max(this.overdueDone.get(dueOn) ?? 0, Number(lead)))
  }

  /** The one message, or none, for all that is due. */
  say(now: number): Expected | undefined {
    const { dueOn, kind } = this.thing
    const due = [...this.planned.values()].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)
    if (due.length === 0) return undefined
    for (const one of due) this.finish(one)
    const isOver = now >= startOf(dueOn) + DAY
    if (isOver && due.some(({ anchor }) => anchor === "due") && !this.missed.has(dueOn)) {
      this.missed.add(dueOn)
      this.tell({ anchor: "missed", dueOn, lead: "" })
      return { type: "reminder.missed", dueOn, lead: null }
    }
    const able = isOver ? due.filter(({ anchor }) => anchor !== "due") : due
    const said = able.find(({ anchor }) => anchor === "moved") ?? able.at(-1)
    if (said === undefined) return undefined
    this.tell({ anchor: said.anchor, dueOn, lead: said.lead })
    const isSnooze = said.anchor === "snooze"
    const type = isSnooze ? (isOver && kind === "prediction" ? "overdue" : "due") : said.anchor
    return { type: `reminder.${type}`, dueOn, lead: isSnooze || said.anchor === "moved" ? null : said.lead }
  }

  private tell(said: { anchor: string; dueOn: string; lead: string }): void {
    this.toldBefore = this.told
    this.told = said.dueOn
    this.seenBefore = new Set(this.seen)
    // What was seen of another day counts no more.
    this.seen = new Set([...this.seen].filter((day) => day === said.dueOn))
    this.last = said
    this.isHeard = false
  }

  /** Whether nothing need be said after all: a rule that comes to ask for an event that is long over need not look at it. */
  mayLeaveOut({ type }: Expected, now: number): boolean {
    const { kind, dueOn } = this.thing
    const isLongOver = kind === "event" && now >= startOf(dueOn) + 2 * DAY
    if (type !== "reminder.moved" || !isLongOver) return false
    this.told = this.toldBefore
    this.seen = new Set([...this.seenBefore, ...this.seen])
    this.last = null
    return true
  }

  /** Whether a message about a due day, that waits to be sent, may still go. */
  mayGo(dueOn: string, anchor: string, lead: string): boolean {
    if (!this.isWanted() || this.thing.dueOn !== dueOn || this.seen.has(dueOn)) return false
    if (anchor === "overdue") return this.rule.overdueEvery !== null
    return anchor !== "due" || this.rule.leads.some((one) => `P${one}D` === lead)
  }
}
