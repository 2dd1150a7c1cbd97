import { useRef, useState } from "preact/hooks"
import { getChannel, listChannels } from "../api/channel-calls.ts"
import type { Schemas } from "../api/client.ts"
import { getDelivery, listDeliveries } from "../api/delivery-calls.ts"
import { listRules } from "../api/reminder-calls.ts"
import { useKeys } from "../state/keys.ts"
import { navigate, query } from "../state/router.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { count } from "../words/days.ts"
import { type LogAddress, logPath, readLogAddress } from "./log-address.ts"
import { LogFilters } from "./log-filters.tsx"
import { lookEvery } from "./log-look.ts"
import { ReplaySince } from "./log-replay.tsx"
import { LogRow } from "./log-row.tsx"
import { isUnderWay } from "./log-words.ts"
import { useVisiblePoll } from "./use-visible-poll.ts"

type Delivery = Schemas["Delivery"]

/** Every message that was to go out, the newest first: what became of it, and why. */
export function LogSection() {
  const address = readLogAddress(query.value)
  const { delivery: open, ...ask } = address
  const channels = useResource("channels", listChannels)
  const rules = useResource("reminder-rules", listRules)
  const found = useResource(`log ${JSON.stringify(ask)}`, (signal) => pageOf(address, signal))
  const [fresh, setFresh] = useState<string | null>(null)
  const rows = found.data?.rows ?? []
  const go = (part: Partial<LogAddress>, isReplacing = false): void =>
    navigate(logPath({ ...address, ...part }), isReplacing)
  useVisiblePoll(lookEvery(rows, Date.now()), found.retry)
  const list = useRef<HTMLOListElement>(null)
  useKeys({ j: () => step(list.current, 1), k: () => step(list.current, -1) })

  const known = new Map<string, Schemas["Channel"]>(channels.data?.items.map((one) => [one.id, one]))
  const missing = [...new Set(rows.map(({ channelId }) => channelId))].filter((id) => !known.has(id)).sort()
  // Channels that were withdrawn are in no list any more.
  const gone = useResource(channels.data && missing.length > 0 ? `gone ${missing.join()}` : null, (signal) =>
    Promise.all(missing.map((id) => getChannel(id, signal))),
  )
  for (const one of gone.data ?? []) known.set(one.id, one)
  const waiting = rows.filter(isUnderWay).length
  const isNarrowed = ask.channel !== null || ask.rule !== null || ask.state !== null
  return (
    <section class="log" aria-labelledby="log-title">
      <header class="section-head">
        <div>
          <h2 id="log-title">Delivery log</h2>
          <p class="muted">Every message, each attempt to send it, and why one was not sent.</p>
        </div>
        <ReplaySince channels={channels.data?.items ?? []} chosen={ask.channel} onDone={found.retry} />
      </header>
      {(rows.length > 0 || isNarrowed || ask.cursor !== null) && (
        <LogFilters
          address={address}
          channels={channels.data?.items ?? []}
          rules={rules.data?.items ?? []}
          onChange={(part) => go({ ...part, cursor: null, delivery: null })}
        />
      )}
      <p class="visually-hidden" role="status">
        {found.data && `${count(rows.length, "message")}, ${waiting} on the way`}
      </p>
      {found.problem && <Problem problem={found.problem} onRetry={found.retry} />}
      {found.data && rows.length === 0 && <NothingSent isNarrowed={isNarrowed} />}
      <ol ref={list} class="log-rows">
        {rows.map((delivery) => (
          <LogRow
            key={delivery.id}
            delivery={delivery}
            channel={known.get(delivery.channelId)}
            isOpen={delivery.id === open}
            isFresh={delivery.id === fresh}
            onToggle={() => go({ delivery: delivery.id === open ? null : delivery.id }, true)}
            onAgain={(again) => {
              setFresh(again.id)
              go({ delivery: again.id, cursor: again.id === delivery.id ? ask.cursor : null })
              found.retry()
            }}
          />
        ))}
      </ol>
      <div class="buttons log-pages">
        {ask.cursor && (
          <button type="button" class="button" onClick={() => go({ cursor: null, delivery: null })}>
            Newest
          </button>
        )}
        {found.data?.next && (
          <button
            type="button"
            class="button"
            onClick={() => go({ cursor: found.data?.next ?? null, delivery: null })}
          >
            Older
          </button>
        )}
      </div>
    </section>
  )
}

/** On to the next row, or back to the one before. */
function step(list: HTMLElement | null, by: 1 | -1): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>(".log-head") ?? [])]
  const row = document.activeElement?.closest(".log-row")
  const at = heads.findIndex((head) => head.parentElement === row)
  heads[Math.max(0, Math.min(heads.length - 1, at + by))]?.focus()
}

interface LogPage {
  rows: Delivery[]
  next: string | null
}

/** One page; the open row, where the filters leave it out, comes before it. */
async function pageOf({ delivery, ...ask }: LogAddress, signal: AbortSignal): Promise<LogPage> {
  const { items, nextCursor } = await listDeliveries(
    {
      channel: ask.channel ?? undefined,
      rule: ask.rule ?? undefined,
      state: ask.state ?? undefined,
      cursor: ask.cursor ?? undefined,
    },
    signal,
  )
  const isThere = delivery === null || items.some(({ id }) => id === delivery)
  const opened = isThere ? null : await getDelivery(delivery, signal).catch(() => null)
  return { rows: opened === null ? items : [opened, ...items], next: nextCursor }
}

function NothingSent({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed)
    return (
      <div class="empty">
        <h3 class="empty-title">No message fits these filters</h3>
        <a class="button" href={logPath({})}>
          Show all
        </a>
      </div>
    )
  return (
    <div class="empty">
      <h3 class="empty-title">Nothing was sent yet</h3>
      <p>
        Each reminder that fires is written down here for every channel of its rule, with what the receiver
        answered and when it is tried again. A test of a channel shows how that looks.
      </p>
      <a class="button primary" href="/reminders/channels">
        To the channels
      </a>
    </div>
  )
}
