import type { VisGroup } from "./vis-item.ts"

/** The labels of rows for vis's `groupTemplate`: buttons that fold their row; each made once while it says the same. */
export function createRowElements(): (group: VisGroup | null) => HTMLElement {
  const made = new Map<string, { says: string; element: HTMLElement }>()
  return (group) => {
    if (!group) return document.createElement("span")
    const says = [group.content, group.count, group.isFolded].join("\n")
    const known = made.get(group.id)
    if (known?.says === says) return known.element
    const element = known?.element ?? document.createElement("button")
    fill(element, group)
    made.set(group.id, { says, element })
    return element
  }
}

/** The same button throughout, so that it keeps the focus when its row is folded. */
function fill(button: HTMLElement, group: VisGroup): void {
  button.className = "row-label"
  button.setAttribute("type", "button")
  button.dataset.row = group.id
  button.setAttribute("aria-expanded", String(!group.isFolded))
  button.title = group.isFolded ? "Show this row" : "Fold this row up"
  const amount = document.createElement("span")
  amount.className = "row-count"
  amount.textContent = String(group.count)
  button.replaceChildren(group.content, " ", amount)
}
