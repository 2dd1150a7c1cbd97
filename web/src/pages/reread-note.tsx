import type { Schemas } from "../api/client.ts"
import { headline } from "../words/labels.ts"

/** What reading a digest again made of its proposals. */
export function RereadNote({ reread }: { reread: Schemas["Reread"] }) {
  const { added, changed, gone, decidedCount } = reread
  const kept = decidedCount > 0 ? ` ${decidedCount} decided stayed as they are.` : ""
  if (added.length + changed.length + gone.length === 0)
    return (
      <p class="reread-note" role="status">
        Read again: nothing is new.{kept}
      </p>
    )
  const groups = [
    ["New", added],
    ["Read otherwise", changed],
    ["Not found any more", gone],
  ] as const
  return (
    <div class="reread-note" role="status">
      <p>
        Read again: {added.length} new, {changed.length} read otherwise, {gone.length} gone.{kept}
      </p>
      {groups.map(([words, things]) =>
        things.length === 0 ? null : (
          <details key={words}>
            <summary>
              {words} ({things.length})
            </summary>
            <ul>
              {things.map(({ id, title }) => (
                <li key={id}>
                  <a href={`/?item=${id}`}>{headline(title)}</a>
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </div>
  )
}
