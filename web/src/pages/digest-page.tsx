import { CheckCheck, Trash2 } from "lucide-preact"
import { useEffect, useState } from "preact/hooks"
import {
  acceptDigest,
  acceptThing,
  askModelAgain,
  getDigest,
  withdrawDigest,
  withdrawThing,
} from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { hash, navigate } from "../state/router.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { isCalm } from "../ui/use-narrow.ts"
import { toApiProblem, useResource } from "../ui/use-resource.ts"
import { useTitle } from "../ui/use-title.ts"
import { count, longDayWords } from "../words/days.ts"
import { DigestText } from "./digest-text.tsx"
import { FoundList } from "./found-list.tsx"
import { ModelPass } from "./model-pass.tsx"

/** A digest's text with what was found marked in it, beside the list of findings. */
export function DigestPage({ id }: { id: string }) {
  const read = useResource(id, (signal) => getDigest(id, signal))
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const digest = read.data
  useTitle(digest?.title ?? "Digest")
  const chosen = decodeURIComponent(hash.value.slice(1)) || null

  // A mark that the address names is only there once the text is.
  const isThere = digest !== undefined
  useEffect(() => {
    if (!isThere || !chosen) return
    const behavior = isCalm() ? "instant" : "smooth"
    document.getElementById(chosen)?.scrollIntoView({ block: "center", behavior })
    document.getElementById(`found-${chosen}`)?.scrollIntoView({ block: "nearest", behavior })
  }, [isThere, chosen])

  const act = async (doing: Promise<unknown>, words: string): Promise<void> => {
    try {
      await doing
      setProblem(null)
      showToast(words)
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  if (!digest)
    return read.problem ? (
      <Problem problem={read.problem} onRetry={read.retry} />
    ) : (
      <div class="skeleton" aria-busy="true">
        <div class="skeleton-line" />
        <div class="skeleton-block" />
      </div>
    )
  const withdrawAll = async (): Promise<void> => {
    if (!confirm("Withdraw this digest, and what rests on it alone?")) return
    await act(withdrawDigest(id), "Digest withdrawn")
    navigate("/digests")
  }
  return (
    <div class="digest">
      <DigestHead
        digest={digest}
        onAcceptAll={() => void act(acceptDigest(id), "Everything accepted")}
        onWithdraw={() => void withdrawAll()}
      />
      {digest.modelPass && (
        <ModelPass
          pass={digest.modelPass}
          onLook={read.retry}
          onAskAgain={() => void act(askModelAgain(id), "The model is asked again")}
        />
      )}
      {problem && <Problem problem={problem} />}
      <div class="digest-columns">
        <DigestText text={digest.text} found={digest.found} chosen={chosen} />
        <FoundList
          found={digest.found}
          chosen={chosen}
          onAccept={(thingId) => void act(acceptThing(thingId), "Accepted")}
          onWithdraw={(thingId) => void act(withdrawThing(thingId), "Withdrawn")}
        />
      </div>
    </div>
  )
}

interface DigestHeadProps {
  digest: Schemas["DigestDetail"]
  onAcceptAll: () => void
  onWithdraw: () => void
}

function DigestHead({ digest, onAcceptAll, onWithdraw }: DigestHeadProps) {
  return (
    <header class="digest-head">
      <div>
        <p class="crumb">
          <a href="/digests">Digests</a>
        </p>
        <h1>{digest.title}</h1>
        <p class="muted">
          {digest.publisher ?? "Publisher not known"}, {longDayWords(digest.publishedOn)} ·{" "}
          {count(digest.eventCount, "event")}, {count(digest.predictionCount, "prediction")}
          {digest.url && (
            <>
              {" · "}
              <a href={digest.url} target="_blank" rel="noreferrer noopener">
                original
              </a>
            </>
          )}
        </p>
        {digest.notes.map(({ code, message }) => (
          <p key={code} class="note">
            {message}
          </p>
        ))}
      </div>
      <div class="buttons">
        {digest.proposedCount > 0 && (
          <button type="button" class="button primary" onClick={onAcceptAll}>
            <CheckCheck size={14} aria-hidden="true" /> Accept all {digest.proposedCount}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onWithdraw}>
          <Trash2 size={14} aria-hidden="true" /> Withdraw
        </button>
      </div>
    </header>
  )
}
