import { Popover } from "./popover.tsx"

const FORMS: readonly (readonly [form: string, words: string])[] = [
  ["chips export", "both words"],
  ['"export rules"', "these words in this order"],
  ["chip*", "words that begin so"],
  ["-rumour", "without this"],
  ["topic:ai,policy", "one of these; so do kind, type, standing, resolution, review, thing"],
  ['publisher:"AI Daily"', "from this publisher"],
  ["tag:later", "what somebody tagged so"],
  ["due:<=P14D", "due within 14 days"],
  ["on:2026-04..2026-08", "on any of these days; 2026-Q3, 2026, today"],
  ["made:>=-P1M", "made in the last month"],
  ["overdue", "needs a verdict"],
]

interface QueryHelpProps {
  anchor: HTMLElement
  /** What else is to be known where it is asked for. */
  note?: string
  onClose: () => void
}

/** What the query language understands. */
export function QueryHelp({ anchor, note = "", onClose }: QueryHelpProps) {
  return (
    <Popover anchor={anchor} role="dialog" label="How to search" onClose={onClose}>
      <div class="query-help" data-first tabIndex={-1}>
        <h2>How to search</h2>
        <dl>
          {FORMS.map(([form, words]) => (
            <div key={form}>
              <dt>
                <code>{form}</code>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p class="muted">Everything has to hold. {note}</p>
      </div>
    </Popover>
  )
}
