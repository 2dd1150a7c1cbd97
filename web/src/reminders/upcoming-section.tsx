import { useState } from "preact/hooks"
import { listRules, type Reminder, type Rule } from "../api/reminder-calls.ts"
import { navigate, query } from "../state/router.ts"
import { summary } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { Segments } from "../ui/segments.tsx"
import { isCalm } from "../ui/use-narrow.ts"
import { useResource } from "../ui/use-resource.ts"
import { addDays, count, type Day } from "../words/days.ts"
import { FirstRule } from "./first-rule.tsx"
import { RemindersByDay } from "./reminders-by-day.tsx"
import {
  type Ahead,
  readUpcomingAddress,
  type UpcomingAddress,
  writeUpcomingAddress,
} from "./upcoming-address.ts"
import { type ReminderPages, useReminders } from "./use-reminders.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"

/** So many days back are shown of what was said. */
const BACK_DAYS = 14
/** Nobody reads more than a thousand of them. */
const PAST_PAGES = 5
const PAST_LIMIT = 200
/** How soon to look again: while a rule is being planned, and otherwise, for what is said meanwhile. */
const SOON_MS = 1000
const NOW_AND_THEN_MS = 30_000

const AHEAD_DAYS: Readonly<Record<Ahead, number>> = { P14D: 14, P30D: 30, P90D: 90 }
const AHEAD = (Object.keys(AHEAD_DAYS) as Ahead[]).map((value) => ({
  value,
  label: count(AHEAD_DAYS[value], "day"),
}))

/** What will be said and what was said lately, by day. */
export function UpcomingSection() {
  const today = summary.value?.today
  return today === undefined ? null : <Upcoming today={today} />
}

function Upcoming({ today }: { today: Day }) {
  const address = readUpcomingAddress(query.value)
  const [pages, setPages] = useState(1)
  const rules = useResource("rules", listRules)
  const coming = useReminders({ from: today, within: address.within }, pages)
  const past = useReminders({ from: addDays(today, -BACK_DAYS), to: today, limit: PAST_LIMIT }, PAST_PAGES)
  const isPlanning = rules.data?.items.some((rule) => !rule.isPlanned) ?? false
  const retry = (): void => {
    rules.retry()
    coming.retry()
    past.retry()
  }
  useVisiblePoll(isPlanning ? SOON_MS : NOW_AND_THEN_MS, retry)
  const change = (part: Partial<UpcomingAddress>): void => {
    if (part.within) setPages(1)
    navigate(`/reminders${writeUpcomingAddress({ ...address, ...part })}`, true)
  }
  const problem = rules.problem ?? coming.problem ?? past.problem
  if (!coming.data || !past.data || !rules.data)
    return problem ? <Problem problem={problem} onRetry={retry} /> : <Skeleton />
  if (rules.data.items.length === 0 && past.data.items.length === 0) return <FirstRule />
  return (
    <>
      <Tools
        address={address}
        saidCount={past.data.items.filter(({ state }) => state === "fired").length}
        onChange={change}
      />
      {problem && <Problem problem={problem} onRetry={retry} />}
      <Lists
        {...address}
        today={today}
        rules={rules.data.items}
        isPlanning={isPlanning}
        coming={coming.data}
        past={past.data}
        onMore={() => setPages(pages + 1)}
      />
    </>
  )
}

interface ToolsProps {
  address: UpcomingAddress
  saidCount: number
  onChange: (part: Partial<UpcomingAddress>) => void
}

function Tools({ address, saidCount, onChange }: ToolsProps) {
  return (
    <div class="reminders-tools">
      <Segments
        label="How far ahead"
        options={AHEAD}
        chosen={address.within}
        onChoose={(within) => onChange({ within })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={address.isWhole}
          onChange={(event) => onChange({ isWhole: event.currentTarget.checked })}
        />
        Show what was not said
      </label>
      {saidCount > 0 && (
        <button type="button" class="link-button" onClick={toSaid}>
          {count(saidCount, "reminder")} said lately
        </button>
      )}
    </div>
  )
}

function toSaid(): void {
  const title = document.getElementById("said")
  title?.scrollIntoView({ behavior: isCalm() ? "instant" : "smooth" })
  title?.focus({ preventScroll: true })
}

/** Which of the two lists: what is planned, and what was said. */
type ListState = Extract<Reminder["state"], "planned" | "fired">

interface ListsProps extends UpcomingAddress {
  today: Day
  rules: readonly Rule[]
  isPlanning: boolean
  coming: ReminderPages
  past: ReminderPages
  onMore: () => void
}

function Lists({ within, isWhole, today, rules, isPlanning, coming, past, onMore }: ListsProps) {
  // What somebody acted on stays in the list where it stood until the page is left.
  const [touched, setTouched] = useState<ReadonlyMap<string, ListState>>(new Map())
  const isShown = ({ id, state }: Reminder, list: ListState): boolean => {
    const held = touched.get(id)
    if (held !== undefined) return held === list
    return state === list || (isWhole && state !== "planned" && state !== "fired")
  }
  const said = past.items.filter((one) => isShown(one, "fired")).reverse()
  // Both reach into today.
  const known = new Set(said.map(({ id }) => id))
  const next = coming.items.filter((one) => !known.has(one.id) && isShown(one, "planned"))
  const hasNext = coming.items.some(({ state }) => state === "planned")
  const zones = new Map(rules.map(({ id, timeZone }) => [id, timeZone]))
  const touch = (list: ListState) => (id: string) => setTouched(new Map([...touched, [id, list]]))
  const days = count(AHEAD_DAYS[within], "day")
  return (
    <>
      <section aria-labelledby="coming">
        <h2 id="coming" class="reminders-title">
          {hasNext ? `In the next ${days}` : `Nothing will be said in the next ${days}`}
        </h2>
        {isPlanning && <p class="reminders-none">A rule is being planned; more is to come.</p>}
        {!hasNext && !isPlanning && <NothingComing rules={rules} />}
        <RemindersByDay reminders={next} today={today} zones={zones} onTouched={touch("planned")} />
        {coming.hasMore && (
          <button type="button" class="button reminders-more" onClick={onMore}>
            Show more
          </button>
        )}
      </section>
      {said.length > 0 && (
        <section aria-labelledby="said">
          <h2 id="said" class="reminders-title" tabIndex={-1}>
            In the last {count(BACK_DAYS, "day")}
          </h2>
          <RemindersByDay
            reminders={said}
            today={today}
            zones={zones}
            onTouched={touch("fired")}
            isLatestFirst
          />
          {past.hasMore && <p class="list-note">Only the first thousand of these days are shown.</p>}
        </section>
      )}
    </>
  )
}

function NothingComing({ rules }: { rules: readonly Rule[] }) {
  return (
    <p class="reminders-none">
      {rules.some(({ state }) => state === "active") ? (
        "Nothing that the rules match comes due in that time."
      ) : (
        <>
          No rule is active. <a href="/reminders/rules">See the rules</a>
        </>
      )}
    </p>
  )
}

function Skeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <div class="skeleton-line is-short" />
      <div class="skeleton-line" />
      <div class="skeleton-line" />
    </div>
  )
}
