import { useEffect, useState } from "preact/hooks"
import { askModelAgain, getDigest } from "../api/calls.ts"
import type { Schemas } from "../api/client.ts"
import { hash } from "../state/router.ts"
import { selected } from "../state/selection.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { BulkBar } from "../ui/bulk-bar.tsx"
import { Problem } from "../ui/problem.tsx"
import { isCalm } from "../ui/use-narrow.ts"
import { useResource } from "../ui/use-resource.ts"
import { useTitle } from "../ui/use-title.ts"
import { AddMissed } from "./add-missed.tsx"
import { DigestHead } from "./digest-head.tsx"
import { DigestText } from "./digest-text.tsx"
import { FoundList } from "./found-list.tsx"
import { ModelPass } from "./model-pass.tsx"
import { NotFoundPage } from "./not-found-page.tsx"
import { RereadNote } from "./reread-note.tsx"
import { ReviewBar } from "./review-bar.tsx"
import { type MarkedStretch, useMarked } from "./use-marked.ts"
import { useReview } from "./use-review.ts"

/** One digest: its words on one side, findings marked, and the findings themselves on the other. */
export function DigestPage({ id }: { id: string }) {
  const read = useResource(id, (signal) => getDigest(id, signal))
  useTitle(read.data?.title ?? "Digest")
  if (read.data) return <Review digest={read.data} onLook={read.retry} />
  if (read.problem?.code === "not_found") return <NotFoundPage />
  return read.problem ? (
    <Problem problem={read.problem} onRetry={read.retry} />
  ) : (
    <div class="skeleton" aria-busy="true">
      <div class="skeleton-line" />
      <div class="skeleton-block" />
    </div>
  )
}

type Adding = { thing: "event" | "prediction"; marked: MarkedStretch }

/** The text and the list of findings, which move together. */
function Review({ digest, onLook }: { digest: Schemas["DigestDetail"]; onLook: () => void }) {
  const { id, found } = digest
  const chosen = decodeURIComponent(hash.value.slice(1)) || null
  const review = useReview(id, found, chosen)
  const marked = useMarked(".digest-text-body")
  const [adding, setAdding] = useState<Adding | null>(null)
  useEffect(() => {
    if (!chosen) return
    const behavior = isCalm() ? "instant" : "smooth"
    document.getElementById(chosen)?.scrollIntoView({ block: "center", behavior })
    document.getElementById(`found-${chosen}`)?.scrollIntoView({ block: "nearest", behavior })
  }, [chosen])
  return (
    <div class={`digest${selected.value.size > 0 ? " has-selection" : ""}`}>
      <DigestHead
        digest={digest}
        onAcceptAll={review.acceptOpen}
        onReread={review.readAgain}
        onWithdraw={review.withdrawAll}
      />
      {digest.modelPass && (
        <ModelPass
          pass={digest.modelPass}
          onLook={onLook}
          onAskAgain={() =>
            void review.attempt(async () => {
              await askModelAgain(id)
              showToast("The model is asked again")
              noteChange()
            })
          }
        />
      )}
      {review.problem && <Problem problem={review.problem} />}
      <div class="digest-columns">
        <DigestText text={digest.text} found={found} chosen={chosen}>
          {marked && digest.withdrawnAt === null && (
            <MarkedBar marked={marked} onAdd={(thing) => setAdding({ thing, marked })} />
          )}
        </DigestText>
        <section class="found-list" aria-label="Found">
          <ReviewBar found={found} onAcceptSure={review.acceptAll} />
          {review.reread && <RereadNote reread={review.reread} />}
          {adding && (
            <AddMissed
              key={`${adding.thing} ${adding.marked.start}`}
              digestId={id}
              {...adding}
              onClose={() => setAdding(null)}
            />
          )}
          <FoundList
            found={found}
            chosen={chosen}
            editing={review.editing}
            onAccept={review.accept}
            onReject={review.reject}
            onRestore={review.restore}
            onEdit={review.edit}
            onEdited={review.edited}
          />
        </section>
      </div>
      <BulkBar />
    </div>
  )
}

interface MarkedBarProps {
  marked: MarkedStretch
  onAdd: (thing: Adding["thing"]) => void
}

/** What can be made of the words that are selected in the text. */
function MarkedBar({ marked, onAdd }: MarkedBarProps) {
  const isLong = marked.words.length > 700
  return (
    <div class="marked-bar" role="status">
      {isLong ? "Select at most 700 characters" : "Something that was missed?"}
      {!isLong &&
        (["event", "prediction"] as const).map((thing) => (
          <button
            key={thing}
            type="button"
            class="button small"
            // The selection has to last until the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAdd(thing)}
          >
            Add as {thing}
          </button>
        ))}
    </div>
  )
}
