import { useState } from "preact/hooks"
import { navigate } from "../state/router.ts"
import { ChooseFiles } from "./add-files.tsx"
import { FileResults } from "./file-results.tsx"
import { PasteDigest } from "./paste-digest.tsx"
import { useDigestFiles } from "./use-digest-files.ts"

/** Takes digests in: a pasted text, or files that are chosen or dropped anywhere in its frame. */
export function AddDigest() {
  const [isOver, setOver] = useState(false)
  const { files, take, again } = useDigestFiles()
  const takeFiles = async (brought: readonly File[]): Promise<void> => {
    const taken = await take(brought)
    const [only] = taken
    if (taken.length === 1 && only?.state === "added" && only.digest) navigate(`/digests/${only.digest.id}`)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the buttons inside do the same
    <div
      class={`add-digest${isOver ? " is-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void takeFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <PasteDigest>
        <ChooseFiles onTake={(brought) => void takeFiles(brought)} />
      </PasteDigest>
      <FileResults files={files} onSay={(taken, said) => void again(taken, said)} />
    </div>
  )
}
