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

/** What the search field understands. */
export function QueryHelp({ anchor, onClose }: { anchor: HTMLElement; onClose: () => void }) {
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
        <p class="muted">Everything has to hold. Enter turns fields into filters.</p>
      </div>
    </Popover>
  )
}
