import type { DateRule, Said } from "../rule.ts"
import { GAP, type LocaleWords, phrase } from "../words.ts"
import { calendar } from "./said.ts"

const g = GAP
type MonthDay = readonly [month: number, day: number]
/** The words of a feast or a season of feasts with a fixed place in the year, its first and its last day. */
type Holiday = readonly [words: string, from: MonthDay, to: MonthDay]

const CHRISTMAS: MonthDay = [12, 25]
const LAST_DAY: MonthDay = [12, 31]
const FIRST_DAY: MonthDay = [1, 1]
const EVE: MonthDay = [12, 24]

/** Feasts that move are left out. Words that are other things as often need what stands before them. */
const HOLIDAYS: Readonly<Record<string, readonly Holiday[]>> = {
  en: [
    [
      `(?<=(?:by|before|until|after|since|on|around|at)${g})christmas(?:${g}day)?(?!${g}[a-z])`,
      CHRISTMAS,
      CHRISTMAS,
    ],
    [`christmas${g}eve`, EVE, EVE],
    [`(?:by|before)${g}the${g}(?:winter${g}|christmas${g}|year-end${g})?holidays(?!${g}of)`, EVE, EVE],
    [`new${g}year['’]?s${g}eve`, LAST_DAY, LAST_DAY],
    [`new${g}year['’]?s${g}day`, FIRST_DAY, FIRST_DAY],
    [
      `(?<=(?:by|before|until|after|since|around)${g}(?:the${g})?)new${g}year(?!['’]|${g}[a-z])`,
      FIRST_DAY,
      FIRST_DAY,
    ],
    [
      `(?:over|during|through|after)${g}the${g}(?:winter${g}|christmas${g}|year-end${g})?holidays(?!${g}of)|(?:over|during)${g}the${g}holiday${g}season`,
      EVE,
      FIRST_DAY,
    ],
  ],
  de: [
    ["heiligabend", EVE, EVE],
    [`(?:an|zu|vor|nach|bis|seit)${g}weihnachten`, EVE, [12, 26]],
    [`(?:an|zu|vor|bis)${g}silvester`, LAST_DAY, LAST_DAY],
    [`(?:(?:zum|um${g}den|vor${g}dem|nach${g}dem)${g})jahreswechsel`, LAST_DAY, FIRST_DAY],
    [`(?:über|während|vor|nach)${g}(?:die|der|den)${g}(?:weihnachts)?feiertagen?`, EVE, FIRST_DAY],
  ],
  fr: [
    [`(?:à|avant|après|pour|d['’]ici(?:${g}à)?)${g}noël`, CHRISTMAS, CHRISTMAS],
    [`(?:pendant|durant|avant|après)${g}les${g}fêtes(?:${g}de${g}fin${g}d['’]année)?`, EVE, FIRST_DAY],
    [`(?:au|autour${g}du)${g}tournant${g}de${g}l['’]année`, LAST_DAY, FIRST_DAY],
  ],
  es: [
    [`(?:en|por|para|antes${g}de|hasta)${g}navidad`, CHRISTMAS, CHRISTMAS],
    ["nochebuena", EVE, EVE],
    ["nochevieja", LAST_DAY, LAST_DAY],
    [
      `(?:en|durante|tras|antes${g}de)${g}las${g}fiestas(?:${g}navideñas|${g}de${g}fin${g}de${g}año)`,
      EVE,
      FIRST_DAY,
    ],
  ],
}

/** - by Christmas, New Year's Eve, over the holidays, zum Jahreswechsel, avant Noël (the year is implied) */
export function holidays(words: LocaleWords): DateRule[] {
  return (HOLIDAYS[words.language] ?? []).map(([source, from, to], index) => ({
    name: `holiday-${index + 1}`,
    pattern: phrase(source),
    read: () => ({ said: saidOf(from, to), implied: ["year"], isApproximate: from !== to }),
  }))
}

function saidOf(from: MonthDay, to: MonthDay): Said {
  const day = ([index, on]: MonthDay) => calendar("day", { index, day: on })
  return from === to ? day(from) : { unit: "range", from: day(from), to: day(to) }
}
