import { FileUp } from "lucide-preact"
import { useRef } from "preact/hooks"

/** What the reader makes text of. */
const ACCEPTED =
  ".html,.htm,.eml,.md,.markdown,.txt,.xml,.rss,.atom,text/html,text/plain,text/markdown,message/rfc822"

/** Opens the file chooser; several files may be taken at once. */
export function ChooseFiles({ onTake }: { onTake: (files: readonly File[]) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        <FileUp size={14} aria-hidden="true" /> Choose files
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        class="visually-hidden"
        tabIndex={-1}
        aria-label="Files with digests"
        accept={ACCEPTED}
        onChange={(event) => {
          onTake([...(event.currentTarget.files ?? [])])
          // The same file may be chosen again.
          event.currentTarget.value = ""
        }}
      />
    </>
  )
}
