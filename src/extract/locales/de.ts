import { GAP, type LocaleWords, type NameShift } from "../words.ts"
import { NO_WORDS } from "./none.ts"

const g = GAP
const next = "(?:nächste|kommende)[nrsm]?"
const last = "(?:letzte|vergangene|vorige)[nrsm]?"
const inflected = (stems: readonly string[], shift: NameShift): [string, NameShift][] =>
  stems.flatMap((stem) =>
    ["e", "en", "er", "es", "em"].map((end): [string, NameShift] => [stem + end, shift]),
  )
const own = "(?:diese[nrsm]?|laufende[nrsm]?)"

/** German date words. */
export const german: LocaleWords = {
  ...NO_WORDS,
  language: "de",
  shortDateLeads: "am|bis|zum|vom|ab|der|den|dem",
  // biome-ignore format: a table
  months: {
    januar: 1, jänner: 1, jan: 1, februar: 2, feber: 2, feb: 2, märz: 3, maerz: 3, mär: 3, mrz: 3, april: 4, apr: 4, mai: 5,
    juni: 6, jun: 6, juli: 7, jul: 7, august: 8, aug: 8, september: 9, sept: 9, sep: 9, oktober: 10, okt: 10,
    november: 11, nov: 11, dezember: 12, dez: 12,
  },
  capitalised: true,
  nouns: ["Morgen"],
  doubtful: ["mo", "di", "mi", "do", "fr", "sa", "so"],
  listEnd: new RegExp(`(?:und|oder)${g}$`, "i"),
  // biome-ignore format: a table
  weekdays: {
    montag: 1, mo: 1, dienstag: 2, di: 2, mittwoch: 3, mi: 3, donnerstag: 4, do: 4, freitag: 5, fr: 5, samstag: 6,
    sonnabend: 6, sa: 6, sonntag: 7, so: 7,
  },
  seasons: { frühjahr: 21, frühling: 21, sommer: 22, herbst: 23, winter: 24 },
  // biome-ignore format: a table
  numbers: {
    ein: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7,
    acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, vierzehn: 14, zwanzig: 20, dreißig: 30, sechzig: 60, neunzig: 90,
  },
  dayMark: "\\.?",
  dayOf: "\\s{0,2}",
  yearOf: g,
  // biome-ignore format: a table
  ordinals: {
    ersten: 1, erstes: 1, erste: 1, zweiten: 2, zweites: 2, zweite: 2, dritten: 3, drittes: 3, dritte: 3, vierten: 4,
    viertes: 4, vierte: 4, "1": 1, "2": 2, "3": 3, "4": 4,
  },
  quarterWords: "quartals?",
  halfWords: "halbjahre?s?|jahreshälfte",
  halfYearWords: "halbjahre?s?|jahreshälfte",
  namedYears: { "dieses jahres": 0, "des jahres": 0, "nächsten jahres": 1, "kommenden jahres": 1 },
  inYear: "von|in|des",
  fromWords: `von|vom|zwischen(?:${g}dem)?`,
  betweenWords: `zwischen(?:${g}dem)?`,
  toWords: `bis(?:${g}(?:zum|einschließlich))?`,
  andWords: `und(?:${g}dem)?|oder|sowie`,
  parts: [
    ["(?:zu|am)?\\s{0,2}(?:anfang|beginn)", "early"],
    ["mitte", "mid"],
    [`(?:in${g}der${g})?erste[nr]?${g}hälfte(?:${g}des)?`, "first_half"],
    [`(?:in${g}der${g})?zweite[nr]?${g}hälfte(?:${g}des)?`, "second_half"],
    [`ende|zum${g}ende`, "end"],
    [`spätes|später${g}im`, "late"],
    [`im${g}laufe|im${g}verlauf`, "later"],
    [`(?:den${g})?rest`, "rest"],
  ],
  deadlineWords: `bis(?:${g}(?:zum|spätestens|einschließlich|ende))?|spätestens(?:${g}(?:am|bis|zum))?`,
  byDateWords: `bis${g}dahin`,
  beforeWords: `vor(?:${g}dem)?`,
  startWords: `ab(?:${g}(?:dem|sofort))?|seit(?:${g}dem)?|frühestens(?:${g}(?:am|im))?|nicht${g}vor(?:${g}dem)?|von`,
  effectiveWords: `mit${g}wirkung${g}(?:zum|vom)|zum`,
  asOfWords: `stand|per`,
  afterWords: `nach(?:${g}dem)?`,
  notWords: "nicht|kein|verschoben|verzögert",
  aboutWords: `etwa|circa|ca\\.|rund${g}um|um${g}den`,
  onwardsWords: "an|aufwärts",
  atWords:
    "im|in|ab|bis|seit|von|vor|nach|für|jahr|jahre|jahres|anfang|mitte|ende|sommer|herbst|winter|frühjahr|und|oder|den|der|das|zum|zur|am|gegenüber|über|um|zwischen",
  watchWords: "falls|wenn|ob|sofern|sobald|erwartet|erwarten",
  aheadWords:
    "nächste[nrsm]?|kommende[nrsm]?|wird|werden|soll|sollen|sollte|dürfte|dürften|könnte|könnten|plant|planen|geplant|voraussichtlich|will|wollen|muss|müssen|beginnt|startet|endet|tritt|treten|findet|finden|folgt|folgen|kommt|gilt|gelten|läuft|ansteht",
  softWords: "bis|ab|vor|spätestens",
  backWords:
    "letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?|war|waren|wurde|wurden|hat|haben|hatte|hatten|ist|sagte|sagten|teilte|kündigte|veröffentlichte|meldete|stieg|fiel|gab|ging|kam|seit|(?!(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|beste|größte|höchste|meiste|heute|mitte|seite|zeite|date|hälfte|leute|kette|rente|miete|arbeite|koste|poste|karte|liste|konte|worte|geräte|rechte|gesamte|bekannte|geplante)n?(?![a-zäöüß]))[a-zäöüß]{3,14}te(?:n)?|ge[a-zäöüß]{3,14}(?:t|en)",
  dayWords: [
    [`heute(?:${g}(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht))?`, 0],
    [
      `(?<!(?:am|heute|guten|gestern|jeden|diesen|eines|über|bis)\\s)morgen(?:${g}(?:früh|vormittag|mittag|nachmittag|abend))?`,
      1,
    ],
    ["übermorgen", 2],
    [`gestern(?:${g}(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht))?`, -1],
    ["vorgestern", -2],
  ],
  shifts: [
    [`${own}${g}woche`, "week", 0],
    [`(?:in${g}der${g})?${next}${g}woche`, "week", 1],
    [`${last}${g}woche`, "week", -1],
    [`${own}${g}wochenende`, "weekend", 0],
    [`(?:am${g})?${last}${g}wochenende`, "weekend", -1],
    [`(?:am${g})?kommende[nrsm]?${g}wochenende`, "weekend", 0],
    [`(?:am${g})?nächste[nrsm]?${g}wochenende`, "weekend", 1],
    [`${own}${g}monats?`, "month", 0],
    [`${next}${g}monats?`, "month", 1],
    [`${last}${g}monats?`, "month", -1],
    [`${own}${g}quartals?`, "quarter", 0],
    [`${next}${g}quartals?`, "quarter", 1],
    [`${last}${g}quartals?`, "quarter", -1],
    [`${own}${g}jahr(?:es)?|heuer`, "year", 0],
    [`${next}${g}jahr(?:es)?`, "year", 1],
    [`${last}${g}jahr(?:es)?`, "year", -1],
  ],
  shiftHints: "wochenende|heuer",
  shiftsBefore: Object.fromEntries([
    ...inflected(["nächst", "kommend"], "ahead"),
    ...inflected(["letzt", "vergangen", "vorig"], -1),
    ...inflected(["dies"], 0),
  ]),
  onWords: "am|den",
  decadeBefore: `(?:(?:in|seit|während)${g})?(?:die|den|der)${g}`,
  decadeAfter: `er(?:[-\\s]{1,2}jahren?)`,
  weekNumberWords: "kw|kalenderwoche",
  articles: "dem|den|der|des|das|die",
  theWords: "des|der|das|dieses",
  ownUnits: {
    jahres: "year",
    monats: "month",
    woche: "week",
    quartals: "quarter",
    jahrzehnts: "decade",
    tages: "day",
  },
  unitEnds: { jahresende: "year", quartalsende: "quarter", monatsende: "month" },
  // biome-ignore format: a table
  units: {
    stunde: "hour", stunden: "hour", tag: "day", tage: "day", tagen: "day", woche: "week", wochen: "week", monat: "month",
    monate: "month", monaten: "month", quartal: "quarter", quartale: "quarter", quartalen: "quarter", jahr: "year",
    jahre: "year", jahren: "year",
  },
  withinWords: `innerhalb(?:${g}(?:von|der))?|binnen`,
  duringWords: "in|während|für|über|innerhalb",
  nextWords: "nächsten|kommenden",
  pastWords: "letzten|vergangenen|zurückliegenden",
  inWords: "in",
  fewWords: `einigen|mehreren|wenigen|ein${g}paar`,
  agoBefore: `vor${g}`,
  fromNowWords: `ab${g}(?:heute|jetzt)`,
  ofWords: "nach|ab",
  orWords: "oder",
  laterWords: "später|nach",
  earlierWords: "früher|zuvor|vor",
  sameWords: `(?:am${g}|im${g})?(?:selben|gleichen)${g}(?:tag|monat|jahr)|(?:in${g})?der(?:selben|${g}gleichen)${g}woche`,
  vagueNextWords: `in${g}den${g}(?:nächsten|kommenden)${g}(?:tagen|wochen|monaten|jahren)`,
  justWords: `(?:soeben|gerade(?:${g}erst)?|eben${g}erst)(?=${g}(?:[a-zäöüß]{3,20}${g}){0,2}(?:ge[a-zäöüß]{3,14}(?:t|en)|[a-zäöüß]{2,8}ge[a-zäöüß]{3,14}(?:t|en)|ver[a-zäöüß]{3,14}(?:t|en))|${g}(?:wurde|wurden|hat|haben))`,
  nowWords: `ab${g}sofort|jetzt(?=${g}(?:auch${g})?(?:verfügbar|erhältlich|online|live))`,
  recentWords: `vor${g}kurzem|kürzlich|jüngst|neulich`,
  weekOfWords: `(?:(?:in|ab)${g})?(?:die|der)${g}woche${g}(?:vom|ab|zum|um)(?:${g}dem)?`,
  weekEndingWords: `(?:die|der)${g}woche${g}(?:bis${g}zum|zum)`,
  gatherings:
    "konferenz|gipfel|gipfels|messe|kongress|forum|festival|spiele|weltmeisterschaft|europameisterschaft|wm|em|tagung",
  soonWords: `bald|demnächst|in${g}kürze`,
  seasonLeads: "im|bis|ab|seit|vor|nach|diesen|diesem|kommenden|nächsten|vergangenen",
  weekendWords: `(?:am|übers)${g}wochenende`,
  untilWords: "bis",
  byOnly: /(?!)/,
  reportAfter: /^\s(?:umsatz|ergebnis|zahlen|gewinn)/i,
}
