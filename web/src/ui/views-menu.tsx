import { Bookmark, ChevronDown, Trash2 } from "lucide-preact"
import { useEffect, useRef, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { changeView, createView, withdrawView } from "../api/search-calls.ts"
import { toQuery } from "../state/query.ts"
import { address, changeAddress, path } from "../state/router.ts"
import { showToast } from "../state/toast.ts"
import { refreshViews, views } from "../state/views.ts"
import { CopyField } from "./copy-field.tsx"
import { IconButton } from "./icon-button.tsx"
import { Popover } from "./popover.tsx"
import { Problem } from "./problem.tsx"
import { toApiProblem } from "./use-resource.ts"

type View = Schemas["View"]

/** The saved views, and the filters that hold now as one more of them. */
export function ViewsMenu() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { saved } = address.value
  useEffect(() => {
    if (views.value === null) void refreshViews().catch(() => undefined)
  }, [])
  const current = views.value?.find(({ slug }) => slug === saved)
  return (
    <span class={`chip${current ? " is-set" : ""}`}>
      <button
        ref={button}
        type="button"
        class="chip-main"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Bookmark size={14} aria-hidden="true" />
        {current ? <span class="chip-value">{current.name}</span> : "Views"}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {isOpen && button.current && (
        <Popover anchor={button.current} role="dialog" label="Saved views" onClose={() => setOpen(false)}>
          <Views current={current} onClose={() => setOpen(false)} />
        </Popover>
      )}
    </span>
  )
}

function Views({ current, onClose }: { current: View | undefined; onClose: () => void }) {
  const [name, setName] = useState(current?.name ?? "")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const { filter, group } = address.value
  const asked = toQuery(filter)
  const act = async (doing: () => Promise<string | null>, words: string): Promise<void> => {
    try {
      const saved = await doing()
      await refreshViews()
      changeAddress({ saved })
      showToast(words)
      onClose()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const save = (): Promise<void> => {
    const body = { name: name.trim(), query: asked, page: pageHere(), grouping: group }
    return act(async () => (await createView(body)).slug, "View saved")
  }
  const change = (view: View): Promise<void> => {
    const body = { name: name.trim(), query: asked, page: pageHere(), grouping: group }
    return act(async () => (await changeView(view, body)).slug, "View changed")
  }
  const withdraw = (view: View): Promise<void> =>
    act(async () => {
      await withdrawView(view)
      return null
    }, "View withdrawn")
  return (
    <div class="views">
      <ul class="views-list">
        {(views.value ?? []).map((view) => (
          <li key={view.id}>
            <a
              href={view.address}
              aria-current={view.slug === current?.slug ? "true" : undefined}
              onClick={onClose}
            >
              <span>{view.name}</span>
              <span class="muted">{view.query || "everything"}</span>
            </a>
            <IconButton
              icon={Trash2}
              name={`Withdraw the view ${view.name}`}
              onClick={() => void withdraw(view)}
            />
          </li>
        ))}
      </ul>
      {views.value?.length === 0 && (
        <p class="muted">Set filters, give them a name, and find them here and at an address of their own.</p>
      )}
      <form
        class="views-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label>
          <span>Name</span>
          <input
            data-first
            required
            maxLength={100}
            value={name}
            placeholder={asked || "Everything"}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="button small primary">
            Save this view
          </button>
          {current && (
            <button
              type="button"
              class="button small"
              disabled={name.trim() === ""}
              onClick={() => void change(current)}
            >
              Change “{current.name}”
            </button>
          )}
        </div>
        {current && (
          <p class="views-links">
            <a href={`/calendar.ics?view=${current.slug}`}>Calendar</a>
            <a href={`/api/v1/deadlines?view=${current.slug}`}>Deadlines as JSON</a>
            <a href={`/embed/${current.slug}`} target="_blank" rel="noopener">
              Timeline alone
            </a>
          </p>
        )}
        {current && (
          <details class="views-embed">
            <summary>Embed</summary>
            <p class="muted">For pages of an origin that EMBED_ORIGINS names.</p>
            <CopyField name="HTML that shows this view on another page" text={embedding(current)} />
          </details>
        )}
        {problem && <Problem problem={problem} />}
      </form>
    </div>
  )
}

const embedding = ({ slug, name }: View): string =>
  `<iframe src="${location.origin}/embed/${slug}" title="${name.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="100%" height="480" loading="lazy"></iframe>`

const pageHere = (): View["page"] =>
  path.value === "/inbox" ? "inbox" : path.value === "/list" ? "list" : "timeline"
