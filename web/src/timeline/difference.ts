import type { VisItem } from "./vis-item.ts"

export interface Difference {
  gone: string[]
  put: VisItem[]
}

/** What has to leave and what has to be put in (new or changed) for `now` to be shown instead of `before`. */
export function difference(before: readonly VisItem[], now: readonly VisItem[]): Difference {
  const wanted = new Map(now.map((item) => [item.id, item]))
  const known = new Map(before.map((item) => [item.id, item]))
  return {
    gone: before.filter((item) => !wanted.has(item.id)).map((item) => item.id),
    put: now.filter((item) => !isSame(known.get(item.id), item)),
  }
}

const isSame = (a: VisItem | undefined, b: VisItem): boolean => {
  if (a === undefined) return false
  const keys = Object.keys(b) as (keyof VisItem)[]
  return keys.length === Object.keys(a).length && keys.every((key) => a[key] === b[key])
}
