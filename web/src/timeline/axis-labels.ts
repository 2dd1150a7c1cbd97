/**
 * vis writes the label of a month that began before the window across its left edge, where only the last letters of
 * it are seen. Better none than half a word; the major labels stick to the edge by themselves.
 */
export function hideCutLabels(host: HTMLElement): void {
  for (const label of host.querySelectorAll<HTMLElement>(".vis-foreground .vis-text.vis-minor")) {
    const x = Number.parseFloat(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1] ?? "0")
    label.classList.toggle("is-cut", x < -2)
  }
}
