import { listReminders, type Reminder, type ReminderAsk } from "../api/reminder-calls.ts"
import { type Resource, useResource } from "../ui/use-resource.ts"

export interface ReminderPages {
  items: Reminder[]
  hasMore: boolean
}

/** So many pages of reminders, one after the other, by the instant that each is for; anew when anything changes. */
export const useReminders = (ask: ReminderAsk, pages: number): Resource<ReminderPages> =>
  useResource(`${JSON.stringify(ask)} ${pages}`, async (signal) => {
    const items: Reminder[] = []
    let cursor: string | null = null
    for (let page = 0; page < pages; page++) {
      const found = await listReminders(ask, cursor, signal)
      items.push(...found.items)
      cursor = found.nextCursor
      if (cursor === null) break
    }
    return { items, hasMore: cursor !== null }
  })
