import { ExternalLink } from "lucide-preact"
import { useEffect, useRef, useState } from "preact/hooks"
import { client, dataOf, type Schemas } from "../api/client.ts"
import { extentOf } from "../timeline/density.ts"
import { firstReach, reachFor } from "../timeline/reach.ts"
import { useScene } from "../timeline/use-scene.ts"
import { useTimelineView } from "../timeline/use-timeline-view.ts"
import { GlyphSprite } from "../ui/glyph.tsx"
import { Problem } from "../ui/problem.tsx"
import { useNarrow } from "../ui/use-narrow.ts"
import { useResource } from "../ui/use-resource.ts"
import { useTitle } from "../ui/use-title.ts"
import { startOf } from "../words/days.ts"

interface Known {
  view: Schemas["View"]
  density: Schemas["Density"]
  today: string
}

/** The timeline of a saved view, to be read on somebody else's page: nothing can be changed here. */
export function EmbeddedView({ slug }: { slug: string }) {
  const known = useResource(slug, async (signal): Promise<Known> => {
    const [view, density, summary] = await Promise.all([
      dataOf(client.GET("/api/v1/views/{id}", { params: { path: { id: slug } }, signal })),
      dataOf(client.GET("/api/v1/timeline/density", { params: { query: { view: slug } }, signal })),
      dataOf(client.GET("/api/v1/summary", { signal })),
    ])
    return { view, density, today: summary.today }
  })
  useTitle(known.data?.view.name ?? "Timeline")
  return (
    <>
      <GlyphSprite />
      <header class="embed-head">
        <h1>{known.data?.view.name ?? "Timeline"}</h1>
        <a href={`/view/${slug}`} target="_blank" rel="noopener">
          Open in Watchline
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      </header>
      <main class="embed-main">
        {known.problem && <Problem problem={known.problem} onRetry={known.retry} />}
        {known.data && <Board {...known.data} />}
      </main>
    </>
  )
}

function Board({ view, density, today }: Known) {
  const whole = extentOf(density, startOf(today))
  const [reach, setReach] = useState(() => firstReach(whole))
  const shown = useResource(`${reach.from} ${reach.to}`, (signal) =>
    dataOf(
      client.GET("/api/v1/timeline", {
        params: { query: { view: view.slug, from: reach.from, to: reach.to } },
        signal,
      }),
    ),
  )
  const { scene, toggle } = useScene(shown.data, view.grouping, view.slug)
  const host = useRef<HTMLDivElement>(null)
  const isTall = useNarrow()
  const board = useTimelineView(host, {
    today,
    from: whole.from,
    to: whole.to,
    isTall,
    onWindow: (from, to) => setReach((held) => reachFor({ from, to }, held)),
    onRow: toggle,
    onOpen(opened) {
      if (opened.pile) toggle(opened.shape === "bin" ? opened.group : opened.id)
      else if (opened.shape !== "bin") open(`/go/${opened.opens ?? opened.id}`, "_blank", "noopener")
    },
  })
  useEffect(() => {
    if (board && scene) board.show(scene)
  }, [board, scene])
  return (
    <section class="board" aria-label="Timeline">
      {shown.problem && <Problem problem={shown.problem} onRetry={shown.retry} />}
      <div class="board-stage">
        <div ref={host} class={`board-host${isTall ? " is-tall" : ""}`} />
      </div>
    </section>
  )
}
