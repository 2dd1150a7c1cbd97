import { computed, signal } from "@preact/signals"
import { type Address, readAddress, writeAddress } from "./address.ts"
import { followScroll, keepScroll } from "./scroll.ts"

const place = signal({ path: location.pathname, query: location.search, hash: location.hash })

export const path = computed(() => place.value.path)
/** What follows the path, with its `?`; for pages with an address of their own. */
export const query = computed(() => place.value.query)
export const hash = computed(() => place.value.hash)
export const address = computed(() => readAddress(place.value.query))

const follow = (): void => {
  place.value = { path: location.pathname, query: location.search, hash: location.hash }
}

/** Goes to an address of ours without loading the page anew; another page begins at its top. */
export function navigate(to: string, isReplacing = false): void {
  if (to === `${location.pathname}${location.search}${location.hash}`) return
  const from = location.pathname
  if (isReplacing) history.replaceState(history.state, "", to)
  else {
    keepScroll()
    history.pushState(null, "", to)
  }
  follow()
  if (location.pathname !== from) scrollTo(0, 0)
}

/** Changes part of what the address says; `replace` for what moves continuously, such as the window. */
export function changeAddress(part: Partial<Address>, how: "push" | "replace" = "replace"): void {
  const next = writeAddress({ ...address.value, ...part })
  navigate(`${place.value.path}${next}${how === "push" ? "" : place.value.hash}`, how === "replace")
}

/** What the server answers itself, and the pages therefore must not take over. */
const SERVERS_OWN = /^\/(?:api\/|docs|openapi\.json|calendar\.ics)/

/** Lets ordinary links move between the pages; links with a modifier key, a target or elsewhere stay the browser's. */
export function startRouter(): void {
  followScroll()
  addEventListener("popstate", follow)
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest("a") : null
    if (!link?.href || link.target || link.hasAttribute("download")) return
    const url = new URL(link.href)
    if (url.origin !== location.origin || SERVERS_OWN.test(url.pathname)) return
    event.preventDefault()
    const item = /^\?item=([^&]+)$/.exec(url.search)?.[1]
    // Another item opens where somebody stands: in the list or the timeline, with its filters and its window.
    if (item && url.pathname === "/" && (path.value === "/" || path.value === "/list"))
      return changeAddress({ item }, "push")
    navigate(`${url.pathname}${url.search}${url.hash}`)
  })
}
