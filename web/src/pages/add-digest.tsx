import { useEffect, useRef, useState } from "preact/hooks"
import { navigate } from "../state/router.ts"
import { ChooseFiles } from "./add-files.tsx"
import { FileResults } from "./file-results.tsx"
import { PasteDigest } from "./paste-digest.tsx"
import { useDigestFiles } from "./use-digest-files.ts"

/** Takes digests in: a pasted text, or files that are chosen or dropped anywhere on the page. */
export function AddDigest() {
  const [isOver, setOver] = useState(false)
  const { files, take, again } = useDigestFiles()
  const takeFiles = async (brought: readonly File[]): Promise<void> => {
    const taken = await take(brought)
    const [only] = taken
    if (taken.length === 1 && only?.state === "added" && only.digest) navigate(`/digests/${only.digest.id}`)
  }
  const latest = useRef(takeFiles)
  latest.current = takeFiles
  useEffect(() => followDrops(setOver, (files) => void latest.current(files)), [])
  return (
    <div class={`add-digest${isOver ? " is-over" : ""}`}>
      <PasteDigest>
        <ChooseFiles onTake={(brought) => void takeFiles(brought)} />
      </PasteDigest>
      <FileResults files={files} onSay={(taken, said) => void again(taken, said)} />
    </div>
  )
}

/** Takes files that are dropped anywhere, which the browser would otherwise open in the place of the page. */
function followDrops(onOver: (isOver: boolean) => void, onDrop: (files: File[]) => void): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return
    event.preventDefault()
    onOver(true)
  }
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) onOver(false)
  }
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return
    event.preventDefault()
    onOver(false)
    onDrop([...(event.dataTransfer?.files ?? [])])
  }
  document.addEventListener("dragover", over)
  document.addEventListener("dragleave", leave)
  document.addEventListener("drop", drop)
  return () => {
    document.removeEventListener("dragover", over)
    document.removeEventListener("dragleave", leave)
    document.removeEventListener("drop", drop)
  }
}
