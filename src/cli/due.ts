import { Command, InvalidArgumentError } from "commander"
import { isDayDuration } from "../domain/calendar-day.ts"
import { type Deadline, deadlineDays } from "../domain/deadline.ts"
import { todayOf } from "../services/context.ts"
import { listDeadlines } from "../services/deadlines.ts"
import { askedQuery } from "../services/views.ts"
import { onLedger } from "./on-ledger.ts"
import { printable, printableJson } from "./printable.ts"

interface Flags {
  within: string
  query?: string
  view?: string
  json?: true
}

const MOST = 500

/** `watchline due`: what needs a verdict, and what falls due soon. */
export function dueCommand(): Command {
  return new Command("due")
    .description("what is overdue and what falls due soon, in the ledger that DATABASE_URL names")
    .option("--within <duration>", "how far ahead, as an ISO 8601 duration such as P14D", toDuration, "P30D")
    .option("--query <query>", "only what answers this query (README: the query language)")
    .option("--view <slug>", "only what is in this saved view")
    .option("--json", "print JSON, as /api/v1/deadlines gives it")
    .action((flags: Flags) =>
      onLedger(async (context) => {
        const query = await askedQuery(context, flags)
        const days = deadlineDays({ within: flags.within }, todayOf(context))
        const list = await listDeadlines(context, { ...days, query, overdue: true, limit: MOST })
        process.stdout.write(
          flags.json ? `${printableJson(JSON.stringify(list, null, 2))}\n` : renderDue(list.items),
        )
      }),
    )
}

function renderDue(items: readonly Deadline[]): string {
  if (items.length === 0) return "Nothing is due.\n"
  const lines = items.map(
    ({ dueOn, daysLeft, title, publishers, tags }) =>
      `${dueOn}  ${leftWords(daysLeft).padEnd(16)}${printable(title)}${publishers.length > 0 ? ` (${printable(publishers.join(", "))})` : ""}${tags.map((tag) => ` #${tag.replaceAll(" ", "-")}`).join("")}\n`,
  )
  return lines.join("")
}

function leftWords(days: number): string {
  if (days === 0) return "today"
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`
  return days < 0 ? `${count} overdue` : `in ${count}`
}

function toDuration(text: string): string {
  if (!isDayDuration(text) || text.length > 20)
    throw new InvalidArgumentError("It must be a duration in days or greater units, such as P14D.")
  return text
}
