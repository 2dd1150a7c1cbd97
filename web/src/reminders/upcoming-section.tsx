import { useState } from "preact/hooks"
import { listRules, type Reminder } from "../api/reminder-calls.ts"
import { navigate, query } from "../state/router.ts"
import { summary } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { Segments } from "../ui/segments.tsx"
import { useResource } from "../ui/use-resource.ts"
import { addDays, count, type Day, dayWords } from "../words/days.ts"
import { FirstRule } from "./first-rule.tsx"
import { ReminderRow } from "./reminder-row.tsx"
import { byDay, dayHead, weekdayWords } from "./reminder-words.ts"
import {
  type Ahead,
  readUpcomingAddress,
  type UpcomingAddress,
  writeUpcomingAddress,
} from "./upcoming-address.ts"
import { useReminders } from "./use-reminders.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"

/** So many days back are shown of what was said. */
const BACK_DAYS = 14
/** Nobody reads more than a thousand of them. */
const PAST_PAGES = 5
const PAST_LIMIT = 200

/** How soon to look again: while a rule is being planned, and otherwise, for what is said meanwhile. */
const SOON_MS = 1000
const NOW_AND_THEN_MS = 30_000

const AHEAD: readonly { value: Ahead; label: string }[] = [
  { value: "P14D", label: "14 days" },
  { value: "P30D", label: "30 days" },
  { value: "P90D", label: "90 days" },
]
const AHEAD_DAYS: Readonly<Record<Ahead, number>> = { P14D: 14, P30D: 30, P90D: 90 }

/** What will be said and what was said lately, by day. */
export function UpcomingSection() {
  const today = summary.value?.today
  return today === undefined ? null : <Upcoming today={today} />
}

function Upcoming({ today }: { today: Day }) {
  const address = readUpcomingAddress(query.value)
  const [pages, setPages] = useState(1)
  // What somebody acted on stays where it stood until the page is left.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const rules = useResource("rules", listRules)
  const coming = useReminders({ from: today, within: address.within }, pages)
  const past = useReminders({ from: addDays(today, -BACK_DAYS), to: today, limit: PAST_LIMIT }, PAST_PAGES)
  const isPlanning = rules.data?.items.some((rule) => !rule.isPlanned) ?? false
  useVisiblePoll(isPlanning ? SOON_MS : NOW_AND_THEN_MS, () => {
    rules.retry()
    coming.retry()
    past.retry()
  })
  const change = (part: Partial<UpcomingAddress>): void =>
    navigate(`/reminders${writeUpcomingAddress({ ...address, ...part })}`, true)

  if (rules.data?.items.length === 0 && past.data?.items.length === 0) return <FirstRule />
  const problem = rules.problem ?? coming.problem ?? past.problem
  if (!coming.data || !past.data || !rules.data)
    return problem ? <Problem problem={problem} onRetry={coming.retry} /> : <Skeleton />
  const zones = new Map(rules.data.items.map(({ id, timeZone }) => [id, timeZone]))
  const isShown = ({ id, state }: Reminder, asked: Reminder["state"]): boolean =>
    state === asked || touched.has(id) || (address.isWhole && (state === "skipped" || state === "superseded"))
  const said = past.data.items.filter((one) => isShown(one, "fired")).reverse()
  const known = new Set(said.map(({ id }) => id))
  const next = coming.data.items.filter((one) => !known.has(one.id) && isShown(one, "planned"))
  const planned = coming.data.items.filter(({ state }) => state === "planned").length
  const fired = past.data.items.filter(({ state }) => state === "fired").length
  const shared = {
    today,
    zones,
    onTouched: (id: string) => setTouched(new Set([...touched, id])),
  }
  return (
    <>
      <div class="reminders-tools">
        <Segments
          label="How far ahead"
          options={AHEAD}
          chosen={address.within}
          onChoose={(within) => {
            setPages(1)
            change({ within })
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={address.isWhole}
            onChange={(event) => change({ isWhole: event.currentTarget.checked })}
          />
          Show what was not said
        </label>
        {fired > 0 && planned > 0 && <a href="#said">{count(fired, "reminder")} said lately</a>}
      </div>
      {problem && <Problem problem={problem} onRetry={coming.retry} />}
      <section aria-labelledby="coming">
        <h2 id="coming" class="reminders-title">
          {planned === 0
            ? `Nothing will be said in the next ${AHEAD_DAYS[address.within]} days`
            : `In the next ${AHEAD_DAYS[address.within]} days`}
        </h2>
        {isPlanning && <p class="reminders-none">A rule is being planned; more is to come.</p>}
        {planned === 0 && !isPlanning && (
          <NothingComing hasActive={rules.data.items.some(({ state }) => state === "active")} />
        )}
        <ByDay reminders={next} {...shared} />
        {coming.data.hasMore && (
          <button type="button" class="button reminders-more" onClick={() => setPages(pages + 1)}>
            Show more
          </button>
        )}
      </section>
      {said.length > 0 && (
        <section aria-labelledby="said">
          <h2 id="said" class="reminders-title">
            In the last {BACK_DAYS} days
          </h2>
          <ByDay reminders={said} {...shared} />
          {past.data.hasMore && <p class="list-note">Only the first thousand of these days are shown.</p>}
        </section>
      )}
    </>
  )
}

interface ByDayProps {
  reminders: readonly Reminder[]
  today: Day
  zones: ReadonlyMap<string, string>
  onTouched: (id: string) => void
}

/** Reminders under the day on which they are said, in the order in which they come. */
function ByDay({ reminders, today, zones, onTouched }: ByDayProps) {
  return (
    <>
      {byDay(reminders).map(([day, ofDay]) => (
        <section key={day} class="reminders-day">
          <h3>
            {dayHead(day, today)}{" "}
            <span>
              {weekdayWords(day)} {dayWords(day)}
            </span>
          </h3>
          <ul>
            {ofDay.map((reminder) => (
              <ReminderRow
                key={reminder.id}
                reminder={reminder}
                timeZone={zones.get(reminder.ruleId)}
                today={today}
                onTouched={onTouched}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function NothingComing({ hasActive }: { hasActive: boolean }) {
  return (
    <p class="reminders-none">
      {hasActive ? (
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
