import { useState } from "preact/hooks"
import { withdrawDigest } from "../api/calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { rereadDigest, restoreThing } from "../api/review-calls.ts"
import { doBulk } from "../state/bulk.ts"
import { useKeys } from "../state/keys.ts"
import { navigate } from "../state/router.ts"
import { useSelection } from "../state/selection.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { toApiProblem } from "../ui/use-resource.ts"

type Found = Schemas["Found"]

/** What can be decided about a digest's findings, by mouse and by key; each with one undo. */
export function useReview(id: string, found: readonly Found[], chosen: string | null) {
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [reread, setReread] = useState<Schemas["Reread"] | null>(null)
  const at = found.findIndex((one) => one.id === chosen)
  const current = found[at]
  const choose = (one: Found | undefined): void => {
    if (one) navigate(`${location.pathname}#${one.id}`, true)
  }
  const step = (by: 1 | -1): void =>
    choose(found[at < 0 ? 0 : Math.max(0, Math.min(found.length - 1, at + by))])
  /** On to the next one that nobody decided about yet, where the one at hand is decided. */
  const goOn = (from: Found): void => {
    const index = found.indexOf(from)
    const order = [...found.slice(index + 1), ...found.slice(0, index)]
    choose(order.find((one) => one.review === "proposed" && one.thingId !== from.thingId))
  }
  const attempt = async (doing: () => Promise<unknown>): Promise<void> => {
    try {
      await doing()
      setProblem(null)
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const decide = (one: Found, action: "accept" | "withdraw"): void => {
    const words = action === "accept" ? "Accepted" : "Rejected"
    void attempt(() => doBulk({ action, ids: [one.thingId], skipUnable: false }, words))
    if (one.id === chosen) goOn(one)
  }
  const accept = (one: Found): void => {
    if (one.review === "proposed") decide(one, "accept")
  }
  const reject = (one: Found): void => {
    if (one.review !== "withdrawn") decide(one, "withdraw")
  }
  const acceptAll = (ids: string[]): void => {
    if (ids.length > 0) void attempt(() => doBulk({ action: "accept", ids, skipUnable: false }))
  }
  const open = [...new Set(found.filter(({ review }) => review === "proposed").map(({ thingId }) => thingId))]
  const order = [...new Set(found.map(({ thingId }) => thingId))]
  useSelection(order, () => current?.thingId ?? null)
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: (event) => {
      if (event.shiftKey) acceptAll(open)
      else if (current) accept(current)
    },
    r: () => current && reject(current),
    e: () => current && current.review !== "withdrawn" && setEditing(current.id),
  })
  return {
    problem,
    editing,
    reread,
    accept,
    reject,
    acceptAll,
    acceptOpen: () => acceptAll(open),
    edit: (one: Found | null): void => {
      setEditing(one?.id ?? null)
      if (one) choose(one)
    },
    edited: (one: Found, isAccepted: boolean): void => {
      setEditing(null)
      showToast(isAccepted && one.review === "proposed" ? "Changed and accepted" : "Changed")
      noteChange()
    },
    restore: (one: Found): void =>
      void attempt(async () => {
        await restoreThing(one.thingId)
        showToast("Brought back")
        noteChange()
      }),
    readAgain: (): void =>
      void attempt(async () => {
        setReread(await rereadDigest(id))
        noteChange()
      }),
    withdrawAll: (): void => {
      if (!confirm("Withdraw this digest, and what rests on it alone?")) return
      void attempt(async () => {
        await withdrawDigest(id)
        showToast("Digest withdrawn")
        noteChange()
        navigate("/digests")
      })
    },
    attempt,
  }
}
