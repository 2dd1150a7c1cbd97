import { useEffect, useState } from "preact/hooks"

const query = matchMedia("(max-width: 719.98px)")

/** True on a screen too narrow for things side by side; follows the window. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(query.matches)
  useEffect(() => {
    const follow = (): void => setNarrow(query.matches)
    query.addEventListener("change", follow)
    return () => query.removeEventListener("change", follow)
  }, [])
  return isNarrow
}

/** True for people who asked their system for less motion. */
export const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches
