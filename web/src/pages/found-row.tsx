import { Check, Pencil, Trash2, Undo2 } from "lucide-preact"
import type { Schemas } from "../api/client.ts"
import { selected } from "../state/selection.ts"
import { Glyph } from "../ui/glyph.tsx"
import { IconButton } from "../ui/icon-button.tsx"
import { SelectBox } from "../ui/select-box.tsx"
import { confidenceWords, headline } from "../words/labels.ts"
import { EditFound } from "./edit-found.tsx"

type Found = Schemas["Found"]

export interface FoundRowProps {
  one: Found
  /** All things of the list, in its order. */
  order: readonly string[]
  isChosen: boolean
  isEditing: boolean
  onAccept: (one: Found) => void
  onReject: (one: Found) => void
  onRestore: (one: Found) => void
  /** Opens the form on it; null closes it. */
  onEdit: (one: Found | null) => void
  onEdited: (one: Found, isAccepted: boolean) => void
}

/** One finding: what it is, how sure the reader was, and what can be decided about it. */
export function FoundRow({ one, order, isChosen, isEditing, ...acts }: FoundRowProps) {
  const title = headline(one.title)
  const state = [
    `is-${one.review}`,
    isChosen && "is-chosen",
    selected.value.has(one.thingId) && "is-selected",
  ]
  return (
    <li id={`found-${one.id}`} class={["found-row", "has-box", ...state].filter(Boolean).join(" ")}>
      <SelectBox id={one.thingId} name={title} order={order} />
      <Glyph shape={one.thing === "event" ? "event" : "open"} />
      <div class="found-main">
        <a class="found-title" href={`#${one.id}`} aria-current={isChosen || undefined}>
          {title}
        </a>
        <Meta one={one} />
      </div>
      <div class="found-actions">
        {one.review === "proposed" && (
          <IconButton icon={Check} name={`Accept: ${title}`} keys="A" onClick={() => acts.onAccept(one)} />
        )}
        {one.review !== "withdrawn" && (
          <>
            <IconButton
              icon={Pencil}
              name={`Change: ${title}`}
              keys="E"
              isExpanded={isEditing}
              onClick={() => acts.onEdit(isEditing ? null : one)}
            />
            <IconButton icon={Trash2} name={`Reject: ${title}`} keys="R" onClick={() => acts.onReject(one)} />
          </>
        )}
        {one.review === "withdrawn" && (
          <IconButton icon={Undo2} name={`Bring back: ${title}`} onClick={() => acts.onRestore(one)} />
        )}
      </div>
      {isEditing && (
        <EditFound
          one={one}
          onClose={() => acts.onEdit(null)}
          onSaved={(isAccepted) => acts.onEdited(one, isAccepted)}
        />
      )}
    </li>
  )
}

function Meta({ one }: { one: Found }) {
  return (
    <p class="found-meta">
      <span>{one.thing === "event" ? "Event" : "Prediction"}</span>
      {one.when && <span>{one.when}</span>}
      {one.review !== "accepted" && (
        <span class={one.review === "proposed" ? "tag is-dashed" : "tag"}>
          {one.review === "proposed" ? "Proposed" : "Rejected"}
          {one.review === "proposed" && one.proposedBy === "model" && " by a model"}
        </span>
      )}
      {one.review !== "proposed" && one.proposedBy === "model" && <span>Proposed by a model</span>}
      {one.review === "proposed" && one.proposedBy !== "model" && (
        <span title={`The reader is ${confidenceWords(one.confidence)}`}>
          {Math.round(one.confidence * 100)} % sure
        </span>
      )}
      {one.tags.map((tag) => (
        <a key={tag} href={`/?tag=${encodeURIComponent(tag)}`}>
          #{tag}
        </a>
      ))}
      <a href={`/?item=${one.thingId}`}>Details</a>
    </p>
  )
}
