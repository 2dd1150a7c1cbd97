/** How long a page that was come back to may take to be as long as it was. */
const PATIENCE_MS = 3000
/** How long the page has to stand still before its place is kept. */
const STILL_MS = 150

let still: ReturnType<typeof setTimeout> | undefined

/** Keeps how far the page is scrolled with its entry of the history. */
export function keepScroll(): void {
  clearTimeout(still)
  if (history.state?.scrollY !== scrollY) history.replaceState({ ...history.state, scrollY }, "")
}

/**
 * Keeps each page's place in the history and gives it back on Back, Forward and reload. Pages fetch what they show,
 * so the browser itself would scroll before there is anything to scroll.
 */
export function followScroll(): void {
  history.scrollRestoration = "manual"
  addEventListener("scroll", () => {
    clearTimeout(still)
    still = setTimeout(keepScroll, STILL_MS)
  })
  addEventListener("pagehide", keepScroll)
  addEventListener("popstate", giveBack)
  giveBack()
}

/** Scrolls to where this entry of the history was left, as soon as the page is long enough, unless somebody is faster. */
function giveBack(): void {
  clearTimeout(still)
  const wanted: unknown = history.state?.scrollY
  if (location.hash || typeof wanted !== "number") return
  const [entry, until] = [location.href, performance.now() + PATIENCE_MS]
  let isTakenOver = false
  const takeOver = (): void => {
    isTakenOver = true
  }
  for (const sign of ["wheel", "touchstart", "keydown"]) addEventListener(sign, takeOver, { once: true })
  const step = (): void => {
    if (isTakenOver || location.href !== entry || performance.now() > until) return
    scrollTo(0, wanted)
    if (Math.abs(scrollY - wanted) > 1) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}
