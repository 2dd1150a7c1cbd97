import type { VisItem } from "./vis-item.ts"

const SVG = "http://www.w3.org/2000/svg"

/**
 * The labels of marks as elements for vis's `template`, each made once while what it says stays the same. vis asks for
 * them anew with every selection, and a new element under the pointer would lose the click and the focus.
 */
export function createItemElements(): (item: VisItem) => HTMLElement {
  const made = new Map<string, { says: string; element: HTMLElement }>()
  return (item) => {
    const says = [item.words, item.content, item.detail, item.shape, item.pile].join("\n")
    const known = made.get(item.id)
    if (known?.says === says) return known.element
    const element = itemElement(item)
    made.set(item.id, { says, element })
    return element
  }
}

/** Text stays text; being a button it can be focused, named and pressed, which vis's own items cannot. */
function itemElement(item: VisItem): HTMLElement {
  const button = document.createElement("button")
  button.type = "button"
  button.className = "mark"
  button.dataset.item = item.id
  button.tabIndex = -1
  button.title = item.words
  button.setAttribute("aria-label", item.words)
  if (item.pile) button.setAttribute("aria-expanded", String(item.pile === "open"))
  if (item.shape !== "event" && item.shape !== "bin") button.append(glyph(item.shape))
  button.append(span("mark-words", item.content))
  if (item.detail) button.append(" ", span("mark-detail", item.detail))
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
