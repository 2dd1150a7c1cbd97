import { useEffect, useRef, useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { Glyph } from "../ui/glyph.tsx"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { dayWords } from "../words/days.ts"
import { headline, labelOf } from "../words/labels.ts"
import { ANNUL_WORDS, shapeOf, standingWords } from "../words/standing.ts"
import { type TrackAddress, type TrackNumber, writeTrackAddress } from "./track-record-address.ts"
import { listTracked } from "./track-record-calls.ts"
import { groupWords, NUMBER_WORDS } from "./track-record-words.ts"

type Prediction = Schemas["Prediction"]

/** Exactly the claims that a number of the table counts. */
export function TrackDrillDown({ address, number }: { address: TrackAddress; number: TrackNumber }) {
  const { item: _item, forecaster: _forecaster, ...asked } = address
  const key = JSON.stringify(asked)
  const first = useResource(key, (signal) => listTracked(address, number, null, signal))
  const [more, setMore] = useState<{ key: string; items: Prediction[]; next: string | null } | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: "nearest" })
  }, [key])
  const own = more?.key === key ? more : null
  const items = [...(first.data?.items ?? []), ...(own?.items ?? [])]
  const next = own ? own.next : (first.data?.nextCursor ?? null)
  const showMore = async (): Promise<void> => {
    const page = await listTracked(address, number, next, new AbortController().signal)
    setMore({ key, items: [...(own?.items ?? []), ...page.items], next: page.nextCursor })
  }
  const whose = address.group === null ? "all" : groupWords(address.group || null, labelOf, address.by)
  return (
    <section class="track-behind" aria-labelledby="behind">
      <div class="track-behind-head">
        <h2 id="behind" ref={heading} tabIndex={-1}>
          {NUMBER_WORDS[number]}, {whose}
        </h2>
        <a href={`/track-record${writeTrackAddress({ ...address, number: null, group: null, item: null })}`}>
          Close the list
        </a>
      </div>
      {first.problem && <Problem problem={first.problem} onRetry={first.retry} />}
      {first.data && items.length === 0 && <p class="muted">No claim counts here any more.</p>}
      <ul>
        {items.map((prediction) => (
          <ClaimRow key={prediction.id} prediction={prediction} address={address} />
        ))}
      </ul>
      {next && (
        <button type="button" class="button" onClick={() => void showMore()}>
          Show more
        </button>
      )}
    </section>
  )
}

function ClaimRow({ prediction, address }: { prediction: Prediction; address: TrackAddress }) {
  const stood = { thing: "prediction", ...prediction } as const
  const shape = shapeOf(stood)
  const { annulReason, resolvedOn, madeOn, publishers } = prediction
  return (
    <li class={`track-claim${address.item === prediction.id ? " is-open" : ""}`}>
      <Glyph shape={shape} size={14} />
      <div>
        <a href={`/track-record${writeTrackAddress({ ...address, item: prediction.id })}`}>
          {headline(prediction.title)}
        </a>
        <p class="track-claim-meta">
          <span class={`tone-text-${shape}`}>{standingWords(stood)}</span>
          {annulReason && <span>{ANNUL_WORDS[annulReason]}</span>}
          <span>made {dayWords(madeOn)}</span>
          {resolvedOn && <span>settled {dayWords(resolvedOn)}</span>}
          <span>{publishers.join(", ") || "No publisher named"}</span>
        </p>
      </div>
    </li>
  )
}
