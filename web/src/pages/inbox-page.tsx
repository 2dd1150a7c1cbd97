import { useEffect, useState } from "preact/hooks"
import { listVerdictsDue } from "../api/calls.ts"
import type { Schemas } from "../api/client.ts"
import { listOffers } from "../api/search-calls.ts"
import { useKeys } from "../state/keys.ts"
import { toQuery } from "../state/query.ts"
import { address } from "../state/router.ts"
import { selected, useSelection } from "../state/selection.ts"
import { summary } from "../state/summary.ts"
import { BulkBar } from "../ui/bulk-bar.tsx"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { useTitle } from "../ui/use-title.ts"
import { count } from "../words/days.ts"
import { headline } from "../words/labels.ts"
import { InboxRow } from "./inbox-row.tsx"

/** How far ahead the inbox looks, besides everything that is overdue. */
const AHEAD = "P7D"

/** What needs a verdict, all of it or what the address asks for. */
export function InboxPage() {
  useTitle("Needs a verdict")
  const asked = toQuery(address.value.filter)
  return <Inbox key={asked} asked={asked} />
}

/**
 * The most overdue first. What was answered stays where it stood until the page is left, so that nothing moves under
 * the hand and a slip can be taken back.
 */
function Inbox({ asked }: { asked: string }) {
  const due = useResource(`inbox ${asked}`, (signal) => listVerdictsDue(AHEAD, asked, signal))
  const offers = useResource("offers", listOffers)
  const [rows, setRows] = useState<Schemas["Deadline"][]>([])
  const [active, setActive] = useState<string | null>(null)
  useEffect(() => {
    const found = due.data?.items
    if (!found) return
    setRows((held) => {
      const fresh = new Map(found.map((row) => [row.id, row]))
      const kept = held.map((row) => fresh.get(row.id) ?? row)
      const known = new Set(held.map((row) => row.id))
      return [...kept, ...found.filter((row) => !known.has(row.id))]
    })
    setActive((held) => held ?? found[0]?.id ?? null)
  }, [due.data])

  const open = new Set(due.data?.items.map((row) => row.id))
  const step = (by: 1 | -1): void => {
    const at = rows.findIndex((row) => row.id === active)
    setActive(rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.id ?? null)
  }
  /** On to the next one that is still open; round to the first when none follows. */
  const goOn = (from: string): void => {
    const at = rows.findIndex((row) => row.id === from)
    const order = [...rows.slice(at + 1), ...rows.slice(0, at)]
    const next = order.find((row) => open.has(row.id))
    if (next) setActive(next.id)
  }
  useKeys({ j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1) })

  const order = rows.map(({ id }) => id)
  useSelection(order, () => active)
  const waiting = summary.value?.needsVerdict ?? 0
  return (
    <div class={`inbox${selected.value.size > 0 ? " has-selection" : ""}`}>
      <header class="page-title">
        <h1>Needs a verdict</h1>
        <p>
          {waiting > 0
            ? `${count(waiting, "claim")} came due and ${waiting === 1 ? "waits" : "wait"} for an answer.`
            : ""}
          {waiting > 0 && (
            <span class="wide-only keys">
              {" "}
              J and K move, Y, N, A and L answer, E adds evidence, Esc leaves its fields.
            </span>
          )}
        </p>
        <ProposedNote count={rows.filter(({ review }) => review === "proposed").length} />
      </header>
      {due.problem && <Problem problem={due.problem} onRetry={due.retry} />}
      {due.data && rows.length === 0 && <EmptyInbox />}
      <ol class="inbox-rows">
        {rows.map((row) => (
          <InboxRow
            key={row.id}
            row={row}
            order={order}
            offerCount={offers.data?.items.filter(({ thingId }) => thingId === row.id).length ?? 0}
            isActive={row.id === active}
            onActivate={() => setActive(row.id)}
            onDone={() => goOn(row.id)}
          />
        ))}
      </ol>
      <BulkBar />
      {due.data?.truncated && <p class="list-note">There are more; they follow once these are answered.</p>}
    </div>
  )
}

/** How many of the claims nobody accepted yet, and the way to answer only what somebody did. */
function ProposedNote({ count: proposed }: { count: number }) {
  const { filter } = address.value
  if (filter.review === "accepted")
    return (
      <p>
        Only what was accepted. <a href="/inbox">Show what is proposed too</a>
      </p>
    )
  if (proposed === 0) return null
  return (
    <p>
      {proposed === 1 ? "1 of them was" : `${proposed} of them were`} read by the machine and accepted by
      nobody yet. <a href="/inbox?review=accepted">Leave out what is proposed</a>
    </p>
  )
}

function EmptyInbox() {
  const next = summary.value?.next
  return (
    <div class="empty">
      <h2>Nothing needs a verdict</h2>
      <p>
        When a claim's day has passed, it is asked about here.
        {next && ` Next comes ${headline(next.title)}, ${next.when}.`}
      </p>
      <a class="button" href="/">
        See the timeline
      </a>
    </div>
  )
}
