import { useEffect, useRef, useState } from "preact/hooks"
import { ApiProblem } from "../api/client.ts"
import { changes } from "../state/summary.ts"

export interface Resource<T> {
  data: T | undefined
  problem: ApiProblem | null
  /** Puts something known in place of the data, such as the answer of a write. */
  set: (data: T) => void
  retry: () => void
}

/**
 * What `load` gives, anew whenever `key` or the stored data change. The last data stays while the next is on its
 * way and when that fails; a null key loads nothing.
 */
export function useResource<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Resource<T> {
  const [data, setData] = useState<T>()
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [tries, setTries] = useState(0)
  const latest = useRef(load)
  latest.current = load
  const version = changes.value
  useEffect(() => {
    if (key === null) return
    const abort = new AbortController()
    latest
      .current(abort.signal)
      .then((found) => {
        if (abort.signal.aborted) return
        setData(found)
        setProblem(null)
      })
      .catch((error) => {
        if (!abort.signal.aborted) setProblem(toApiProblem(error))
      })
    return () => abort.abort()
  }, [key, tries, version])
  return { data, problem, set: setData, retry: () => setTries(tries + 1) }
}

/** Any thrown thing as a problem that can be shown. */
export const toApiProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem ? error : new ApiProblem(0, "unknown", "Something went wrong on this page")
