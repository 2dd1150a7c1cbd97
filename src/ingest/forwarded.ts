import type { CalendarDay } from "../domain/calendar-day.ts"
import { dayOfStamp } from "./days.ts"

export interface Forwarded {
  text: string
  publisher: string | null
  title: string | null
  publishedOn: CalendarDay | null
}

/** A note above what is forwarded has so many lines at most. */
const NOTE_LINES = 30
const HEAD_LINES = 12
const MARK =
  /^[\s>]*(?:[-_][-_\s]+)?(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|ursprüngliche nachricht|message (?:transféré|d'origine|original)|début du message (?:transféré|réexpédié)|mensaje (?:reenviado|original)|inicio del mensaje reenviado|转发的邮件|原始邮件)(?:\s*:)?[-_\s]*$/i
const FIELD =
  /^[\s>*]*(from|date|sent|subject|to|cc|reply-to|von|datum|gesendet|betreff|an|de|envoyé|objet|à|enviado(?: el)?|fecha|asunto|para|发件人|日期|发送时间|主题|收件人)[*\s]*[:：][*\s]*(.*)/i
const MEANING: Readonly<Record<string, "from" | "date" | "subject">> = {
  from: "from",
  von: "from",
  de: "from",
  发件人: "from",
  date: "date",
  sent: "date",
  datum: "date",
  gesendet: "date",
  envoyé: "date",
  enviado: "date",
  "enviado el": "date",
  fecha: "date",
  日期: "date",
  发送时间: "date",
  subject: "subject",
  betreff: "subject",
  objet: "subject",
  asunto: "subject",
  主题: "subject",
}

/** The letter that was forwarded inside a text, with its head; undefined where none was. Forwarded twice, the innermost. */
export function readForwarded(text: string): Forwarded | undefined {
  const lines = text.split("\n")
  let found: Forwarded | undefined
  let from = 0
  for (let round = 0; round < 5; round++) {
    const mark = lines.findIndex((line, at) => at >= from && at < from + NOTE_LINES && MARK.test(line))
    if (mark < 0) return found
    const head = readHead(lines, mark + 1)
    if (head === undefined) return found
    found = {
      ...head.said,
      text: lines
        .slice(head.end)
        .join("\n")
        .replace(/^\s*\n/, ""),
    }
    from = head.end
  }
  return found
}

function readHead(lines: readonly string[], start: number) {
  const fields = new Map<"from" | "date" | "subject", string>()
  let end = start
  for (let at = start; at < Math.min(lines.length, start + HEAD_LINES); at++) {
    const line = lines[at] ?? ""
    const [, name = "", value = ""] = FIELD.exec(line) ?? []
    if (name === "" && line.trim() !== "") break
    if (name === "") continue
    const meaning = MEANING[name.toLowerCase()]
    if (meaning !== undefined && !fields.has(meaning))
      fields.set(meaning, value.replace(/(?<!\*)\*+$/, "").trim())
    end = at + 1
  }
  if (fields.size < 2) return undefined
  const said = {
    publisher: nameIn(fields.get("from")),
    title: fields.get("subject")?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, "") ?? null,
    publishedOn: dayOfStamp(fields.get("date")?.replace(/^\p{L}+\.?,?\s+(?:(?:le|den|el)\s+)?(?=\d)/u, "")),
  }
  return { said, end }
}

/** The name of `"Harbour Weekly" <mail@example>`. */
function nameIn(from: string | undefined): string | null {
  const name = from
    ?.replace(/[<[(]\s{0,4}(?:mailto:)?[^\s<>@]{1,120}@[^\s<>].{0,500}/, "")
    .replace(/["*]/g, "")
    .trim()
  return name && !name.includes("@") ? name : null
}
