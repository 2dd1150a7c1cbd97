import { addDays, type CalendarDay, daysBetween } from "../domain/calendar-day.ts"
import type { Block, Document } from "./document.ts"
import { readLanguage } from "./language.ts"
import { frontMatterEnd } from "./lines.ts"
import { HEAD_BLOCKS, readPublisher } from "./publisher.ts"
import type { DigestHead } from "./reading.ts"
import { readStatedDays, type StatedDay } from "./stated-days.ts"
import { clean, tellsDay, withoutDays } from "./title-words.ts"

const MAIL_FIELDS: Readonly<Record<string, string>> = {
  from: "publisher",
  subject: "title",
  date: "date",
  sent: "date",
}
const LABELLED_DAY =
  /^[*_>\s]*(?:published|publication date|generated|updated|last updated|issued|dated?|as of|issue date|datum|veröffentlicht|stand|publié(?: le)?|date|fecha|publicado|发布|日期)[^:：\d]{0,14}[:：]/iu
/** Stamps of the whole issue, which stand below its head too; days of "Published:" there are those of articles. */
const STAMP =
  /^[*_>(\s]*(?:last (?:updated|modified|revised|refreshed)|(?:report |data |page )?(?:generated|compiled)|data as of|letzte aktualisierung|zuletzt aktualisiert|dernière mise à jour|mis à jour le|última actualización|更新时间|最后更新)\b[^:：\d]{0,14}[:：]?/iu
/** Words before a day that make it one still to come when the digest was written. */
const AHEAD =
  /\b(?:starting|start|starts|effective|from|until|through|by|before|after|will|to be|scheduled|expected|slated|due|deadline|upcoming|next|takes? effect|between|launch(?:es|ing)?|planned|set)\b[^.]{0,60}$/i
const PAST =
  /\b(?:released|rolled|announced|published|disclosed|reported|said|signed|launched|issued|updated|posted|confirmed|unveiled|closed|highlighted|fell|rose|ended|stood|met|ruled|decided|voted|adopted|approved|filed|opened|began|told|wrote)\b[^.]{0,60}$/i
const ISSUE_PERIOD = /^.{0,40}\b(?:issue|edition|news|update|briefing|week|summary) (?:for|of|from)\b/i
/** Titles of issues that appear before the period they cover. */
const LOOKS_AHEAD =
  /\b(?:ahead|preview|outlook|coming (?:week|month)|next (?:week|month)|agenda|calendar|vorschau|\p{L}{0,30}ausblick|à venir|prochaine|que viene)\b|前瞻|展望|下周/iu
/** An issue appears so many days around the period in its title. */
const NEAR_PERIOD_DAYS = 21
const LATEST_YEAR_SPREAD_DAYS = 370
/** The days that a lone paragraph tells of say little of when it was written. */
const FEWEST_BLOCKS = 2

/**
 * What a digest says of itself: front matter, title, dateline, "Date:" lines, and as the last resort the latest day that
 * it speaks of as past. `fileName` may carry the day where the text does not. Null where nothing says it.
 */
export function readHead(document: Document, fileName?: string): DigestHead {
  const fields = readFrontMatter(document.text)
  const titleBlock = findTitle(document)
  const words = titleBlock ? clean(document.text.slice(titleBlock.start, titleBlock.end)) : null
  const title = fields.get("title") ?? words
  return {
    publisher: readPublisher(document, fields, title, titleBlock),
    title,
    publishedOn: readPublishedOn(document, fields, title, fileName),
    language:
      fields.get("language")?.slice(0, 2).toLowerCase() ?? fields.get("lang") ?? readLanguage(document.text),
  }
}

const LONGEST_FIELD = 1000

/** Plain `key: value` fields of the front matter, keys in lower case; folded values and lists are left out. */
function readFrontMatter(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.slice(0, frontMatterEnd(text)).split("\n")) {
    const field = /^([\w-]+):\s*(\S(?:.*\S)?)\s*$/.exec(line.slice(0, LONGEST_FIELD))
    const value = field?.[2]?.replace(/^(["'])(.*)\1$/, "$2")
    if (field?.[1] !== undefined && value !== undefined && !/^[>|[{]/.test(value))
      fields.set(field[1].toLowerCase(), value)
  }
  const mail = /^\s*(?:from|to|subject|date|sent):\s/i.test(text.slice(0, 40))
    ? text.slice(0, 2000).split(/\r?\n\r?\n/)[0]
    : ""
  for (const [, name, value] of (mail ?? "").matchAll(
    /^(from|subject|date|sent):[ \t]*(\S[^\n\r]{0,200})/gim,
  ))
    fields.set(
      MAIL_FIELDS[name?.toLowerCase() ?? ""] ?? "",
      (value ?? "").replace(/(?<!\s)\s*<[^<>]*>\s*$/, "").trim(),
    )
  return fields
}

const isContent = (block: Block): boolean => block.kind !== "boilerplate" && block.kind !== "source"

/** The first heading, or first short line, that is no dateline and no language switch. */
function findTitle(document: Document): Block | undefined {
  return document.blocks
    .slice(0, HEAD_BLOCKS)
    .filter(isContent)
    .find((block) => {
      const words = clean(document.text.slice(block.start, block.end))
      return words.length > 3 && words.length < 220 && withoutDays(words).length > 2
    })
}

const lastDay = (words: string): CalendarDay | null => readStatedDays(words).at(-1)?.day ?? null

function readPublishedOn(
  document: Document,
  fields: ReadonlyMap<string, string>,
  title: string | null,
  fileName: string | undefined,
): CalendarDay | null {
  const stated = title === null || tellsDay(title) ? undefined : readStatedDays(title).at(-1)
  const period = stated !== undefined && stated.from !== null ? { ...stated, from: stated.from } : undefined
  const fileDay = fileName === undefined ? null : lastDay(fileName.replace(/^.*[\\/]/, ""))
  if (period !== undefined)
    return frontMatterDay(fields) ?? issueDay(document, period, fileDay) ?? periodDay(title ?? "", period)
  return (
    frontMatterDay(fields) ??
    stated?.day ??
    dayOf(datelineOf(document), document) ??
    fileDay ??
    latestSourceDay(document) ??
    latestPastDay(document)
  )
}

/** The day of a dateline; one that gives a period yields to the stamp of the issue near it. */
function dayOf(dateline: StatedDay | null, document: Document): CalendarDay | null {
  if (dateline === null || dateline.from === null) return dateline?.day ?? null
  const stamp = stampDay(document)
  return stamp !== null && isNear({ ...dateline, from: dateline.from }, stamp) ? stamp : dateline.day
}

interface Period {
  from: CalendarDay
  day: CalendarDay
}

const isNear = ({ from, day }: Period, other: CalendarDay): boolean =>
  other >= addDays(from, -NEAR_PERIOD_DAYS) && other <= addDays(day, NEAR_PERIOD_DAYS)

/** The single day near a period in the title that the head or the file's name states: the day of the issue. */
function issueDay(document: Document, period: Period, fileDay: CalendarDay | null): CalendarDay | null {
  for (const block of document.blocks.slice(0, HEAD_BLOCKS)) {
    const words = clean(document.text.slice(block.start, Math.min(block.end, block.start + 160)))
    const [stated, ...others] = readStatedDays(words)
    if (stated === undefined || others.length > 0 || stated.from !== null || !isNear(period, stated.day))
      continue
    const isOutside = stated.day <= period.from || stated.day >= period.day
    const isDateline = isOutside && withoutDays(words).length < 24
    if (LABELLED_DAY.test(words) || isDateline) return stated.day
  }
  const stamp = stampDay(document)
  if (stamp !== null && isNear(period, stamp)) return stamp
  return fileDay !== null && isNear(period, fileDay) ? fileDay : null
}

/** The day of a line such as "Last updated: …" anywhere in the text: the latest of them. */
function stampDay(document: Document): CalendarDay | null {
  const days = document.blocks
    .map((block) => document.text.slice(block.start, Math.min(block.end, block.start + 120)))
    .filter((words) => STAMP.test(words))
    .flatMap((words) => lastDay(clean(words)) ?? [])
  return days.sort().at(-1) ?? null
}

/** A look ahead appears by the first day of its period, anything else after its last. */
const periodDay = (title: string, { from, day }: Period): CalendarDay =>
  LOOKS_AHEAD.test(title) ? from : day

/** A `published` field; one that only repeats the moment of collecting tells when a crawler came by, and is skipped. */
function frontMatterDay(fields: ReadonlyMap<string, string>): CalendarDay | null {
  const collected = fields.get("collected_date") ?? fields.get("fetched_at") ?? fields.get("retrieved")
  for (const key of [
    "publishedon",
    "published_date",
    "published",
    "publish_date",
    "pubdate",
    "date",
    "issue_date",
  ]) {
    const value = fields.get(key)
    if (value === undefined) continue
    const isCrawlTime = value.length > 16 && collected?.slice(0, 16) === value.slice(0, 16)
    const day = isCrawlTime ? null : lastDay(value)
    if (day !== null) return day
  }
  return null
}

/** A day in one of the first lines: a heading, a line of its own, a labelled one ("Generated: …"), an issue's period. */
function datelineOf(document: Document): StatedDay | null {
  for (const block of document.blocks.slice(0, HEAD_BLOCKS)) {
    if (block.kind === "source") continue
    const words = clean(document.text.slice(block.start, Math.min(block.end, block.start + 160)))
    const isShort = block.kind === "heading" || (block.end - block.start < 80 && !/[.!?。]$/.test(words))
    // A short item of a list states its own day, unless it is little more than a day.
    if (block.kind === "bullet" && !LABELLED_DAY.test(words) && withoutDays(words).length >= 24) continue
    const alone = dayAlone(words)
    if (alone !== undefined) return alone
    const isSaid = LABELLED_DAY.test(words) || ISSUE_PERIOD.test(words)
    if (!isSaid && (!isShort || tellsDay(words))) continue
    const stated = readStatedDays(words).at(-1)
    if (stated !== undefined) return stated
  }
  return null
}

const ANY_LETTER = /\p{L}/u

/** "The Friday letter on drugs. 19 June 2026. Hello.": a sentence of a line that is nothing but a day. */
const dayAlone = (words: string): StatedDay | undefined =>
  words
    .split(/(?<=[.!?])\s/)
    .filter((part) => /\d/.test(part) && !ANY_LETTER.test(withoutDays(part)))
    .flatMap((part) => readStatedDays(part))[0]

/** Digests of articles are as old as their newest article. */
function latestSourceDay(document: Document): CalendarDay | null {
  const days = document.blocks
    .filter((block) => block.kind === "source")
    .map((block) => document.text.slice(block.start, Math.min(block.end, block.start + 200)))
    .filter((words) => LABELLED_DAY.test(words))
    .flatMap((words) => lastDay(words) ?? [])
  return days.sort().at(-1) ?? null
}

/** The latest day that a sentence tells as past, unless a lone paragraph or days a year or more apart make that a guess. */
function latestPastDay(document: Document): CalendarDay | null {
  const days: CalendarDay[] = []
  for (const sentence of document.sentences) {
    const words = document.text.slice(sentence.start, sentence.end)
    for (const { day, start } of readStatedDays(words)) {
      const before = words.slice(Math.max(0, start - 90), start)
      if (!AHEAD.test(before) && PAST.test(before)) days.push(day)
    }
  }
  const latest = days.sort().at(-1)
  if (latest === undefined || document.blocks.filter(isContent).length < FEWEST_BLOCKS) return null
  const near = days.filter((day) => daysBetween(day, latest) <= LATEST_YEAR_SPREAD_DAYS)
  return near.length >= days.length / 2 ? latest : null
}
