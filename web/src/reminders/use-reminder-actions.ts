import { useState } from "preact/hooks"
import type { ApiProblem } from "../api/client.ts"
import {
  acknowledgeReminder,
  type Reminder,
  snoozeReminder,
  undoAcknowledge,
  undoSnooze,
} from "../api/reminder-calls.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { toApiProblem } from "../ui/use-resource.ts"
import { dayWords } from "../words/days.ts"
import { localClock, localDay, zoneWords } from "./reminder-words.ts"

/** What was done, and the way back where there is one. */
interface Done {
  said: string
  undo: (() => void) | null
}

interface ReminderActions {
  /** Acknowledged here, whether or not the server has said so yet. */
  isSeen: boolean
  problem: ApiProblem | null
  acknowledge: () => void
  /** Has it said at an instant, once more or instead. */
  snooze: (until: string) => void
  /** Has it said when it was to be said before it was put off. */
  takeBack: () => void
}

/** Acknowledges a reminder or puts it off, says so, and takes it back. */
export function useReminderActions(reminder: Reminder, onTouched: (id: string) => void): ReminderActions {
  const [isSeen, setSeen] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const attempt = async (work: () => Promise<Done>): Promise<void> => {
    onTouched(reminder.id)
    try {
      const { said, undo } = await work()
      setProblem(null)
      showToast(said, undo)
    } catch (error) {
      setSeen(false)
      setProblem(toApiProblem(error))
    }
    noteChange()
  }
  const unacknowledge = async (): Promise<Done> => {
    await undoAcknowledge(reminder)
    setSeen(false)
    return { said: "Taken back", undo: null }
  }
  const acknowledge = async (): Promise<Done> => {
    await acknowledgeReminder(reminder)
    const said = `Acknowledged: no more reminders of it (due ${dayWords(reminder.dueOn)})`
    return { said, undo: () => void attempt(unacknowledge) }
  }
  const snooze = async (until: string): Promise<Done> => {
    const again = await snoozeReminder(reminder, until)
    return { said: `Put off until ${timeWords(again)}`, undo: () => void attempt(() => unsnooze(again.id)) }
  }
  const unsnooze = async (id: string): Promise<Done> => {
    const back = await undoSnooze(id)
    return { said: backWords(back), undo: null }
  }
  return {
    isSeen,
    problem,
    acknowledge: () => {
      setSeen(true)
      void attempt(acknowledge)
    },
    snooze: (until) => void attempt(() => snooze(until)),
    takeBack: () => void attempt(() => unsnooze(reminder.id)),
  }
}

/** When it is said, by the clocks of its rule; their offset where the reader's show something else. */
function timeWords({ localTime, fireAt }: Reminder): string {
  const offset = zoneWords(localTime, undefined, -new Date(fireAt).getTimezoneOffset())
  return `${dayWords(localDay(localTime))}, ${localClock(localTime)}${offset && ` (${offset})`}`
}

function backWords(back: Reminder): string {
  if (back.state !== "planned") return "Not put off any more"
  return Date.parse(back.fireAt) > Date.now()
    ? `Back to ${timeWords(back)}`
    : "Not put off any more: it is said now"
}
