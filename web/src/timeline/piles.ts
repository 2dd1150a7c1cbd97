import { count } from "../words/days.ts"
import { SHAPE_WORDS, type Shape } from "../words/standing.ts"
import type { VisItem } from "./vis-item.ts"

/** From so many marks on that look the same and lie on the same days, one stands for all of them. */
const LEAST = 4
/** So many of its titles a pile names. */
const NAMED = 3

/** What a person folded up or laid open. */
export interface Folding {
  /** Piles whose marks are shown one by one. */
  opened: ReadonlySet<string>
  /** Rows that are folded into one mark. */
  folded: ReadonlySet<string>
}

export const NOTHING_FOLDED: Folding = { opened: new Set(), folded: new Set() }

export interface Gathered {
  items: VisItem[]
  /** Items that are not shown themselves, with the pile or the folded row that stands for them. */
  hidden: Map<string, string>
}

/**
 * Gathers marks of one row that look the same and lie on the same days into piles, and the marks of a folded row into
 * one: a digest's claims without a limit would else push everything else off the screen. None is lost: a pile says
 * how many it holds, and opens.
 */
export function gather(items: readonly VisItem[], { opened, folded }: Folding): Gathered {
  const alike = new Map<string, VisItem[]>()
  for (const item of items) {
    const key = folded.has(item.group) ? item.group : pileId(item)
    alike.set(key, [...(alike.get(key) ?? []), item])
  }
  const shown: VisItem[] = []
  const hidden = new Map<string, string>()
  for (const [id, members] of alike) {
    const isRow = folded.has(id)
    const isPile = isRow || (members.length >= LEAST && members.every((item) => item.shape !== "bin"))
    const isOpen = isPile && !isRow && opened.has(id)
    if (isPile) shown.push(isRow ? foldedRow(id, members) : pile(id, members, isOpen))
    // What is laid open stays together, under its pile.
    if (isOpen) shown.push(...members.map((member) => ({ ...member, due: firstDue(members) })))
    else if (!isPile) shown.push(...members)
    else for (const member of members) hidden.set(member.id, id)
  }
  return { items: shown, hidden }
}

/** Claims without a limit are alike whenever they were made: their last day is only the day on which they are asked about. */
function pileId(item: VisItem): string {
  const isLimitless = item.className.startsWith("prediction") && item.className.includes("soft-end")
  const alike = isLimitless ? [item.shape] : [item.className, item.start, item.end ?? ""]
  return ["pile", item.group, ...alike].join("_")
}

const firstDue = (members: readonly VisItem[]): number => Math.min(...members.map((item) => item.due))

function pile(id: string, members: readonly VisItem[], isOpen: boolean): VisItem {
  const [first] = members as [VisItem]
  const said = pileWords(first, members)
  const titles = members.slice(0, NAMED).map((item) => item.content)
  const marks = members.every((item) => item.className === first.className)
    ? first.className
    : first.className.replace(" is-proposed", "")
  return {
    ...first,
    id,
    start: Math.min(...members.map((item) => item.start)),
    ...(first.end !== undefined && { end: Math.max(...members.map((item) => item.end ?? item.start)) }),
    content: said,
    detail: isOpen ? "" : titles.join(" · "),
    words: isOpen ? `${said}, shown one by one` : `${said}: ${titles.join("; ")} and others`,
    due: firstDue(members),
    pile: isOpen ? "open" : "closed",
    className: `${marks} pile`,
  }
}

function pileWords(first: VisItem, members: readonly VisItem[]): string {
  const isEvent = first.shape === "event"
  const amount = members.length
  if (members.every((item) => item.className.includes("is-proposed")))
    return count(amount, `proposed ${isEvent ? "event" : "prediction"}`)
  if (isEvent) return count(amount, "event")
  if (first.shape === "open") return count(amount, "open prediction")
  if (first.shape === "overdue") return `${amount} need a verdict`
  return `${amount} ${SHAPE_WORDS[first.shape as Shape].toLowerCase()}`
}

function foldedRow(row: string, members: readonly VisItem[]): VisItem {
  const amount = members.reduce((sum, item) => sum + (item.shape === "bin" ? Number(item.content) : 1), 0)
  const said = count(amount, "item")
  const waiting = members.filter((item) => item.shape === "overdue").length
  const detail = waiting === 0 ? "" : waiting === 1 ? "1 needs a verdict" : `${waiting} need a verdict`
  return {
    id: `row_${row}`,
    group: row,
    type: "range",
    start: Math.min(...members.map((item) => item.start)),
    end: Math.max(...members.map((item) => item.end ?? item.start)),
    content: said,
    detail,
    words: [said, detail, "folded up"].filter(Boolean).join(", "),
    shape: "bin",
    pile: "closed",
    className: "folded",
    limitSize: true,
    rank: 0,
    due: 0,
  }
}
