import type { DataSet } from "vis-data/esnext"
import type { VisGroup, VisItem } from "./to-items.ts"

/** Items put in or taken out in one frame: more makes that frame long enough to be seen (measured). */
const SLICE = 24

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

/** Puts rows in; rows that nothing is in any more are taken out by `dropGroups` once their items are gone. */
export function addGroups(rows: DataSet<VisGroup, "id">, now: readonly VisGroup[]): void {
  rows.update([...now])
}

function dropGroups(rows: DataSet<VisGroup, "id">, now: readonly VisGroup[]): void {
  const wanted = new Set(now.map((group) => group.id))
  rows.remove(rows.getIds().filter((id) => !wanted.has(String(id))))
}

/** Shows a scene a slice a frame; calling it again gives the earlier one up where it stands. */
export function createSlicer(items: DataSet<VisItem, "id">, rows: DataSet<VisGroup, "id">) {
  let frame = 0
  const stop = (): void => cancelAnimationFrame(frame)
  const show = (now: readonly VisItem[], groups: readonly VisGroup[], done: () => void): void => {
    stop()
    addGroups(rows, groups)
    const { gone, put } = difference(
      items.get().filter((item) => item.group !== undefined),
      now,
    )
    const step = (): void => {
      items.remove(gone.splice(0, SLICE))
      items.update(put.splice(0, SLICE))
      if (gone.length > 0 || put.length > 0) {
        frame = requestAnimationFrame(step)
        return
      }
      dropGroups(rows, groups)
      done()
    }
    step()
  }
  return { show, stop }
}
