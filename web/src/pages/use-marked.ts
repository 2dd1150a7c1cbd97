import { useEffect, useState } from "preact/hooks"

/** A stretch of the digest's text that is selected: offsets in UTF-16 code units. */
export interface MarkedStretch {
  start: number
  end: number
  words: string
}

/** What is selected inside of the element whose text is the digest's, or null. */
export function useMarked(selector: string): MarkedStretch | null {
  const [marked, setMarked] = useState<MarkedStretch | null>(null)
  useEffect(() => {
    const onSelect = (): void => {
      const text = document.querySelector(selector)
      const selection = document.getSelection()
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null
      if (!text || !range || range.collapsed || !text.contains(range.commonAncestorContainer)) {
        setMarked(null)
        return
      }
      const before = document.createRange()
      before.setStart(text, 0)
      before.setEnd(range.startContainer, range.startOffset)
      const raw = range.toString()
      const words = raw.trim()
      const start = before.toString().length + raw.indexOf(words)
      setMarked(words === "" ? null : { start, end: start + words.length, words })
    }
    document.addEventListener("selectionchange", onSelect)
    return () => document.removeEventListener("selectionchange", onSelect)
  }, [selector])
  return marked
}
