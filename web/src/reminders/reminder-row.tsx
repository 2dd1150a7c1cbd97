import { AlarmClock, AlarmClockOff, Check } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import type { Reminder } from "../api/reminder-calls.ts"
import { ChoiceMenu } from "../ui/choice-menu.tsx"
import { Problem } from "../ui/problem.tsx"
import { type Day, dayWords } from "../words/days.ts"
import { headline } from "../words/labels.ts"
import { becameWords, localClock, localDay, whyWords, zoneWords } from "./reminder-words.ts"
import { snoozeChoices } from "./snooze-times.ts"
import { useReminderActions } from "./use-reminder-actions.ts"

interface ReminderRowProps {
  reminder: Reminder
  /** The rule's, where the rule is still there. */
  timeZone: string | undefined
  today: Day
  /** Somebody did something with it. */
  onTouched: (id: string) => void
}

/** One reminder: when, of what, why then, by which rule, what became of it, and what can be done about it. */
export function ReminderRow({ reminder, timeZone, today, onTouched }: ReminderRowProps) {
  const { thing, localTime, ruleId, ruleName, dueOn, state, acknowledgedAt } = reminder
  const { isSeen, problem, acknowledge, snooze, takeBack } = useReminderActions(reminder, onTouched)
  const isOpen = acknowledgedAt === null && !isSeen && (state === "planned" || state === "fired")
  const zone = zoneWords(localTime, timeZone, -new Date(reminder.fireAt).getTimezoneOffset())
  const became = isSeen && acknowledgedAt === null ? "acknowledged" : becameWords(reminder)
  return (
    <li class={`reminder is-${state}${isOpen ? "" : " is-done"}`}>
      <span class="reminder-time">
        {localClock(localTime)}
        {zone && (
          <span class="reminder-zone" title={timeZone}>
            {zone}
          </span>
        )}
      </span>
      <div class="reminder-main">
        <a class="reminder-title" href={`/?item=${thing.id}`}>
          {headline(thing.title)}
        </a>
        <p class="reminder-meta">
          <span class="reminder-why">{whyWords(reminder)}</span>
          <span>due {dayWords(dueOn)}</span>
          <a href={`/reminders/rules?rule=${ruleId}`}>{ruleName}</a>
          {became && <span class="reminder-became">{became}</span>}
        </p>
        {problem && <Problem problem={problem} />}
      </div>
      {isOpen && (
        <span class="reminder-actions">
          <button
            type="button"
            class="button small quiet"
            aria-label={`Acknowledge: ${headline(thing.title)}`}
            title="It was seen: no more reminders of this day"
            onClick={({ currentTarget }) => {
              focusTitle(currentTarget)
              acknowledge()
            }}
          >
            <Check size={14} aria-hidden="true" /> <span class="wide-only">Acknowledge</span>
          </button>
          {reminder.anchor === "snooze" && state === "planned" && (
            <button
              type="button"
              class="button small quiet"
              aria-label={`Undo snooze: ${headline(thing.title)}`}
              title="Say it when it was to be said before"
              onClick={({ currentTarget }) => {
                focusTitle(currentTarget)
                takeBack()
              }}
            >
              <AlarmClockOff size={14} aria-hidden="true" /> <span class="wide-only">Undo snooze</span>
            </button>
          )}
          <Snooze reminder={reminder} timeZone={timeZone} today={today} onSnooze={snooze} />
        </span>
      )}
    </li>
  )
}

/** The button goes; the keys go on from the row. */
function focusTitle(button: HTMLElement): void {
  button.closest(".reminder")?.querySelector<HTMLElement>(".reminder-title")?.focus()
}

interface SnoozeProps extends Pick<ReminderRowProps, "reminder" | "timeZone" | "today"> {
  onSnooze: (until: string) => void
}

function Snooze({ reminder, timeZone, today, onSnooze }: SnoozeProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const words = localDay(reminder.localTime) > today ? LATER : FROM_TODAY
  const choices = snoozeChoices(reminder, timeZone ?? own, today).map(({ until, day, days }) => ({
    value: until,
    label: `${words[days] ?? ""}, ${dayWords(day).slice(0, -5)}`,
  }))
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button small quiet"
        aria-label={`Snooze: ${headline(reminder.thing.title)}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <AlarmClock size={14} aria-hidden="true" /> <span class="wide-only">Snooze</span>
      </button>
      {isOpen && button.current && (
        <ChoiceMenu
          anchor={button.current}
          label="Say it again"
          choices={choices}
          chosen={undefined}
          onChoose={onSnooze}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

const FROM_TODAY: Readonly<Record<number, string>> = { 1: "Tomorrow", 3: "In 3 days", 7: "In a week" }
const LATER: Readonly<Record<number, string>> = { 1: "A day later", 3: "3 days later", 7: "A week later" }
