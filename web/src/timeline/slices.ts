import type { DataSet } from "vis-data/esnext"
import { difference } from "./difference.ts"
import type { VisGroup, VisItem } from "./vis-item.ts"

/** Items put in or taken out in one frame: more makes that frame long enough to be seen (measured). */
const SLICE = 24

/** Puts rows in; rows that nothing is in any more are taken out by `dropGroups` once their items are gone. */
function addGroups(rows: DataSet<VisGroup, "id">, now: readonly VisGroup[]): void {
  rows.update(now.filter((group) => !isSame(rows.get(group.id), group)))
}

const isSame = (held: VisGroup | null, now: VisGroup): boolean =>
  held !== null && (Object.keys(now) as (keyof VisGroup)[]).every((key) => held[key] === now[key])

function dropGroups(rows: DataSet<VisGroup, "id">, now: readonly VisGroup[]): void {
  const wanted = new Set(now.map((group) => group.id))
  rows.remove(rows.getIds().filter((id) => !wanted.has(String(id))))
}

/** Shows a scene a slice a frame; calling it again gives the earlier one up where it stands. */
export function createSlicer(items: DataSet<VisItem, "id">, rows: DataSet<VisGroup, "id">) {
  let frame = 0
  let isBusy = false
  const stop = (): void => cancelAnimationFrame(frame)
  const show = (now: readonly VisItem[], groups: readonly VisGroup[], done: () => void): void => {
    stop()
    isBusy = true
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
      isBusy = false
      done()
    }
    step()
  }
  return { show, stop, isBusy: () => isBusy }
}
