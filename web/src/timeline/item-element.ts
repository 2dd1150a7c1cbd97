import type { VisItem } from "./to-items.ts"

const SVG = "http://www.w3.org/2000/svg"

/**
 * The label of a mark as an element for vis's `template`: text stays text, and being a button it can be focused,
 * named and pressed by keyboard and assistive technology, which vis's own items cannot.
 */
export function itemElement(item: VisItem, isTabStop: boolean): HTMLElement {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "mark"
  button.dataset.item = item.id
  button.tabIndex = isTabStop ? 0 : -1
  button.title = item.words
  button.setAttribute("aria-label", item.words)
  if (item.shape !== "event" && item.shape !== "bin") button.append(glyph(item.shape))
  button.append(span("mark-words", item.content))
  if (item.detail) button.append(span("mark-detail", item.detail))
  return button
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement("span")
  element.className = className
  element.textContent = text
  return element
}

function glyph(shape: string): SVGElement {
  const picture = document.createElementNS(SVG, "svg")
  picture.setAttribute("class", "glyph")
  picture.setAttribute("width", "12")
  picture.setAttribute("height", "12")
  picture.setAttribute("aria-hidden", "true")
  const use = document.createElementNS(SVG, "use")
  use.setAttribute("href", `#glyph-${shape}`)
  picture.append(use)
  return picture
}
