import type { ReminderItem } from "../../src/domain/delivery.ts"

/** A reminder of a prediction with both parts, in seven days. */
export function aReminderItem(some: Partial<ReminderItem> = {}): ReminderItem {
  return {
    type: "reminder.due",
    occurrenceId: `occ_${"0".repeat(26)}`,
    thing: {
      kind: "prediction",
      id: `prd_${"0".repeat(26)}`,
      title: "If the tunnel opens, then the ferry closes",
      url: `/?item=prd_${"0".repeat(26)}`,
      when: "By 8 May 2026",
      dueOn: "2026-05-08",
      clock: "outcome",
      condition: "the tunnel opens",
      consequence: "the ferry closes",
      publishers: ["Harbour Weekly"],
      standing: "due_soon",
    },
    lead: "P7D",
    daysLeft: 7,
    dueOn: "2026-05-08",
    movedFrom: null,
    lateSeconds: null,
    ...some,
  }
}
