import type { ReminderItem } from "../../src/domain/delivery.ts"
import type { ChannelSender } from "../../src/remind/channel-sender.ts"
import { deliver } from "../../src/remind/deliver.ts"
import { type AttemptContext, beginAttempt } from "../../src/services/attempts.ts"
import { fireDueOccurrences } from "../../src/services/fire-occurrences.ts"
import type { CaughtMail } from "./mail-sink.ts"

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

/** Fires what is due and sends it by these channels, as the server does once a second; nothing waits. */
export async function sendAllDue(context: AttemptContext, sender: ChannelSender): Promise<void> {
  while ((await fireDueOccurrences(context, 100)) > 0);
  const senders = new Map([[sender.kind, sender]])
  for (;;) {
    const begun = await beginAttempt(context, { busyChannels: [], underway: [] }, 45_000)
    if (begun === undefined) return
    if (begun !== "settled") await deliver(context, senders, begun, new AbortController().signal)
  }
}

/** The path of the first link with these words in a mail's text. */
export function pathBehind(words: string, { mail }: Pick<CaughtMail, "mail">): string {
  const [, url = ""] = new RegExp(`^${words}:\\n {2}(\\S+)$`, "m").exec(mail.text ?? "") ?? []
  return url === "" ? "" : new URL(url).pathname
}
