import { RotateCcw } from "lucide-preact"
import { useEffect } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { count } from "../words/days.ts"

interface ModelPassProps {
  pass: Schemas["ModelPass"]
  /** Looks at the digest again. */
  onLook: () => void
  onAskAgain: () => void
}

const LOOK_MILLISECONDS = 5000

/** How a language model's reading of the digest stands, and the way to have it again. */
export function ModelPass({ pass, onLook, onAskAgain }: ModelPassProps) {
  const isUnderWay = pass.state === "waiting"
  useEffect(() => {
    if (!isUnderWay) return
    const looking = setInterval(onLook, LOOK_MILLISECONDS)
    return () => clearInterval(looking)
  })
  return (
    <p class="model-pass" role="status">
      <span>{pass.message ?? wordsOf(pass)}</span>
      {!isUnderWay && (
        <button type="button" class="button small quiet" onClick={onAskAgain}>
          <RotateCcw size={14} aria-hidden="true" /> Ask the model again
        </button>
      )}
    </p>
  )
}

function wordsOf({ state, model, eventCount, predictionCount, titleCount }: Schemas["ModelPass"]): string {
  if (state === "waiting") return "A language model is reading it too; what it proposes is added here."
  const added = [
    eventCount > 0 && count(eventCount, "event"),
    predictionCount > 0 && count(predictionCount, "prediction"),
    titleCount > 0 && count(titleCount, "better title"),
  ].filter(Boolean)
  const who = model === null ? "A language model" : `The language model ${model}`
  return `${who} ${added.length > 0 ? `proposed ${added.join(", ")}` : "had nothing to add"}.`
}
