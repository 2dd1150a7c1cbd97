import { useMemo, useRef, useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import type { GroupBy } from "../state/address.ts"
import { NOTHING_FOLDED } from "./piles.ts"
import { toItems, type VisScene } from "./to-items.ts"

interface Scene {
  scene: VisScene | null
  /** Folds or unfolds a row or a pile, by its id. */
  toggle: (id: string) => void
  /** Makes what a row or a pile holds visible. */
  layOpen: (id: string) => void
}

/** What was fetched as marks in rows, with what the person folded. The rows keep their order as long as `filter` does. */
export function useScene(data: Schemas["Timeline"] | undefined, by: GroupBy, filter: string): Scene {
  const [folding, setFolding] = useState(NOTHING_FOLDED)
  const known = useRef<{ key: string; rows: string[] }>({ key: "", rows: [] })
  const scene = useMemo(() => {
    if (!data) return null
    const key = `${by} ${filter}`
    const rows = known.current.key === key ? known.current.rows : []
    const made = toItems(data, by, { ...folding, rows })
    const names = made.groups.map((row) => row.id)
    known.current = { key, rows: [...rows, ...names.filter((name) => !rows.includes(name))] }
    return made
  }, [data, by, filter, folding])
  const flip = (id: string, isLaidOpen: boolean): void =>
    setFolding((held) => {
      const isPile = id.startsWith("pile_")
      const next = new Set(isPile ? held.opened : held.folded)
      const isHeld = isPile ? isLaidOpen : !isLaidOpen
      if (isHeld) next.add(id)
      else next.delete(id)
      return isPile ? { ...held, opened: next } : { ...held, folded: next }
    })
  return {
    scene,
    toggle: (id) => flip(id, id.startsWith("pile_") ? !folding.opened.has(id) : folding.folded.has(id)),
    layOpen: (id) => flip(id, true),
  }
}
