import type { Line } from "./lines.ts"

/** What only the small print of a letter says. */
const SMALL_PRINT =
  /(?:©|\(c\)|\bcopyright\b)\s{0,2}(?:©\s?)?(?:\d{4}|\p{Lu})|(?:^|[|·•.!,–-]\s{0,2}|\b(?:click (?:here )?to|to|or)\s)unsubscribe(?:\s(?:here|at any time|with one click|from this))?(?:\]|\s{0,2}(?:[|·•.!,–-]|$))|\bopt[ -]?out (?:here|at any time)|\byou(?:['’]re| are)? (?:receiv(?:e|ed|ing)|getting|subscribed)[^\n]{0,80}\b(?:because|as)\b|\bno longer (?:wish|want) to (?:receive|get)|\bto (?:leave|stop receiving)\b[^.]{0,40}\b(?:list|mail|reply|write)|\ball rights reserved\b|(?:^|[|·•.!–-]\s{0,2})(?:abmelden|abbestellen|newsletter abbestellen|se désabonner|désinscription|mentions légales|darse de baja|cancelar (?:la )?suscripción|aviso legal)(?:\]|\s{0,2}(?:[|·•.!–-]|$))|\bimpressum:|\btodos los derechos reservados\b|\btous droits réservés\b|退订/imu
/** An advertiser's words between the items. */
const SPONSOR =
  /^\W{0,4}(?:(?:a )?(?:word|message) from (?:our|today['’]s) (?:partner|sponsor)s?|from our (?:partner|sponsor)s?|(?:partner|sponsor(?:ed)?) (?:message|content|post|spot|slot)|(?:today['’]s )?sponsor(?:ed by)?|advertisement|advertorial|presented by|brought to you by|anzeige|werbung|publicité|contenu sponsorisé|contenido patrocinado|publicidad)\b[^.]{0,30}?(?::|–|—|-\s|[*_]{1,2}\s?:?)/iu
/** Of the text: small print stands behind that much of it. */
const TAIL = 0.6
const LONGEST_TAIL = 1600

/**
 * Marks what is no part of the news: advertisers' words, and the small print at the end with all that stands below the
 * last rule beside it.
 */
export function withoutSmallPrint(text: string, lines: readonly Line[]): Line[] {
  const tail = text.length * TAIL
  const isPrint = lines.map((line) => line.end > tail && isWords(line) && SMALL_PRINT.test(words(text, line)))
  const lastRule = lines.findLastIndex(
    (line, at) => line.kind === "rule" && text[line.start] !== "|" && !isUnderline(text, line, lines[at - 1]),
  )
  const rule = lines[lastRule]
  const isCut =
    rule !== undefined &&
    rule.start > tail &&
    text.length - rule.start < LONGEST_TAIL &&
    isPrint.some((is, at) => is && at > lastRule)
  return lines.map((line, at) => {
    const isLeftOut = isPrint[at] === true || (isCut && at > lastRule) || isSponsored(text, line)
    return isLeftOut && isWords(line) ? { ...line, kind: "boilerplate" } : line
  })
}

/** The line below a heading that stands under it and parts nothing. */
const isUnderline = (text: string, { start }: Line, above: Line | undefined): boolean =>
  above?.kind === "text" && /[-=]/.test(text[start] ?? "") && above.end - above.start <= LONGEST_HEADING

const LONGEST_HEADING = 80

const isSponsored = (text: string, line: Line): boolean => isWords(line) && SPONSOR.test(words(text, line))

const isWords = ({ kind }: Line): boolean =>
  kind === "text" || kind === "bullet" || kind === "heading" || kind === "lead" || kind === "source"

/** At most so many characters of a line are looked at. */
const REACH = 1200
const words = (text: string, { start, end }: Line): string => text.slice(start, Math.min(end, start + REACH))
