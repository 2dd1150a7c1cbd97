import type { Reminder } from "../api/reminder-calls.ts"
import { type Day, dayWords } from "../words/days.ts"
import { ReminderRow } from "./reminder-row.tsx"
import { byDay, dayHead, weekdayWords } from "./reminder-words.ts"

interface RemindersByDayProps {
  reminders: readonly Reminder[]
  today: Day
  /** The time zones of the rules, by their ids. */
  zones: ReadonlyMap<string, string>
  onTouched: (id: string) => void
  isLatestFirst?: boolean
}

/** Reminders under the day on which they are said, in the order in which they come. */
export function RemindersByDay({ reminders, today, zones, onTouched, isLatestFirst }: RemindersByDayProps) {
  return (
    <>
      {byDay(reminders, isLatestFirst).map(([day, ofDay]) => (
        <section key={day} class="reminders-day">
          <h3>
            {dayHead(day, today)}{" "}
            <span class="reminders-date">
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
