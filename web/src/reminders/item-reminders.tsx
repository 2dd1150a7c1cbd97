import { Bell } from "lucide-preact"
import { listReminders, type Reminder } from "../api/reminder-calls.ts"
import { useResource } from "../ui/use-resource.ts"
import { dayWords } from "../words/days.ts"
import { localClock, localDay, whyWords, zoneWords } from "./reminder-words.ts"

/** As far ahead as anybody plans; so many are named, the others counted. */
const AHEAD = "P10Y"
const MOST_NAMED = 2
const MOST = 50

/** When a thing will be reminded of next: nothing where nothing is planned. */
export function ItemReminders({ id }: { id: string }) {
  const planned = useResource(id, (signal) =>
    listReminders({ thing: id, state: "planned", within: AHEAD, limit: MOST }, null, signal),
  )
  const items = planned.data?.items ?? []
  // Several rules may say the same at the same time.
  const times = [...new Map(items.map((one) => [`${one.localTime} ${whyWords(one)}`, one])).values()]
  if (times.length === 0) return null
  const more = times.length - MOST_NAMED
  return (
    <ul class="item-reminders">
      {times.slice(0, MOST_NAMED).map((one) => (
        <li key={one.id}>
          <Bell size={14} strokeWidth={1.5} aria-hidden="true" />
          <span>
            <a href={`/reminders/rules?rule=${one.ruleId}`}>
              Reminds you on {dayWords(localDay(one.localTime))}, {clockWords(one)}
            </a>
            <span class="muted"> · {whyWords(one)}</span>
          </span>
        </li>
      ))}
      {more > 0 && (
        <li class="muted">
          and {more} more {more === 1 ? "time" : "times"}
        </li>
      )}
    </ul>
  )
}

/** The local time of the rule, with its offset where the reader's clocks show something else. */
function clockWords({ localTime, fireAt }: Reminder): string {
  const offset = zoneWords(localTime, undefined, -new Date(fireAt).getTimezoneOffset())
  return `${localClock(localTime)}${offset && ` (${offset})`}`
}
