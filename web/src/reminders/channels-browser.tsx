import { useEffect, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { channelOfThisBrowser, pushSupport, subscribeThisBrowser } from "../state/push.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

type Channel = Schemas["Channel"]

const UNABLE = {
  ready: null,
  insecure: "Browsers allow this by https, or on the server's own machine, only.",
  unsupported: "This browser shows no notifications of pages that are closed.",
  denied: "Notifications are forbidden here; the browser's settings of this page allow them again.",
} as const

interface AddBrowserProps {
  onAdded: (channel: Channel) => void
  onCancel: () => void
}

/** Makes this browser a channel: the browser asks the person first. */
export function AddBrowser({ onAdded, onCancel }: AddBrowserProps) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isAsking, setAsking] = useState(false)
  const why = UNABLE[pushSupport()]
  const subscribe = async (): Promise<void> => {
    setAsking(true)
    setProblem(null)
    try {
      onAdded(await subscribeThisBrowser())
    } catch (error) {
      setProblem(toApiProblem(error))
    }
    setAsking(false)
  }
  return (
    <div class="form">
      <p>
        {why ??
          "The browser asks whether it may show notifications of this page. Its push service carries them."}
      </p>
      {problem && <Problem problem={problem} />}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={isAsking || why !== null}
          onClick={() => void subscribe()}
        >
          {isAsking ? "Asking the browser…" : "Use this browser"}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  )
}

/** Says so where a channel leads to the browser that shows it. */
export function ThisBrowser({ channel }: { channel: Channel }) {
  const [isThis, setThis] = useState(false)
  useEffect(() => {
    let isShown = true
    void channelOfThisBrowser([channel]).then((found) => isShown && setThis(found !== undefined))
    return () => {
      isShown = false
    }
  }, [channel.address.endpoint])
  return isThis ? <span class="tag">This one</span> : null
}
