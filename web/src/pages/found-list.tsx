import type { Schemas } from "../api/client.ts"
import { FoundRow, type FoundRowProps } from "./found-row.tsx"

interface FoundListProps
  extends Pick<FoundRowProps, "onAccept" | "onReject" | "onRestore" | "onEdit" | "onEdited"> {
  found: readonly Schemas["Found"][]
  chosen: string | null
  /** The mention whose thing is being changed. */
  editing: string | null
}

/** What was found, in the order of the text: each leads to its words, and can be decided about here. */
export function FoundList({ found, chosen, editing, ...acts }: FoundListProps) {
  if (found.length === 0)
    return (
      <div class="empty">
        <h2>Nothing dated was found</h2>
        <p>The reader saw no event with a date and no claim that can be checked in this text.</p>
      </div>
    )
  const order = [...new Set(found.map(({ thingId }) => thingId))]
  return (
    <ol>
      {found.map((one) => (
        <FoundRow
          key={one.id}
          one={one}
          order={order}
          isChosen={one.id === chosen}
          isEditing={one.id === editing}
          {...acts}
        />
      ))}
    </ol>
  )
}
