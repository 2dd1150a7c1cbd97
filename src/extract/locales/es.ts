import { GAP, type LocaleWords } from "../words.ts"
import { NO_WORDS } from "./none.ts"

const g = GAP

/** Spanish date words. */
export const spanish: LocaleWords = {
  ...NO_WORDS,
  language: "es",
  // biome-ignore format: a table
  months: {
    enero: 1, ene: 1, febrero: 2, feb: 2, marzo: 3, mar: 3, abril: 4, abr: 4, mayo: 5, junio: 6, jun: 6, julio: 7, jul: 7,
    agosto: 8, ago: 8, septiembre: 9, setiembre: 9, sept: 9, sep: 9, octubre: 10, oct: 10, noviembre: 11, nov: 11,
    diciembre: 12, dic: 12,
  },
  doubtful: ["mar", "ago", "lun", "mie", "jue", "vie", "sab", "dom", "sep"],
  listEnd: new RegExp(`(?:y|o)${g}$`, "i"),
  // biome-ignore format: a table
  weekdays: {
    lunes: 1, lun: 1, martes: 2, miércoles: 3, miercoles: 3, mié: 3, mie: 3, jueves: 4, jue: 4, viernes: 5, vie: 5,
    sábado: 6, sabado: 6, sáb: 6, sab: 6, domingo: 7, dom: 7,
  },
  seasons: { primavera: 21, verano: 22, otoño: 23, invierno: 24 },
  // biome-ignore format: a table
  numbers: {
    un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
    quince: 15, veinte: 20, treinta: 30, sesenta: 60, noventa: 90,
  },
  dayMark: "(?:º|o|°)?",
  dayOf: `(?:${g}de)?${g}`,
  yearOf: `${g}(?:del?${g})?`,
  // biome-ignore format: a table
  ordinals: {
    primer: 1, primero: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, tercero: 3, cuarto: 4, último: 4,
  },
  quarterWords: "trimestre",
  halfWords: "semestre|mitad",
  halfYearWords: "semestre",
  quarterLetters: "QT",
  halfLetters: "HS",
  namedYears: { "este año": 0, año: 0, "próximo año": 1 },
  inYear: "del?|en",
  fromWords: `del?|desde(?:${g}el)?|entre(?:${g}el)?`,
  betweenWords: `entre(?:${g}el)?`,
  toWords: `al|a|hasta(?:${g}el)?`,
  andWords: `y(?:${g}el)?|e|o`,
  parts: [
    [`(?:a${g})?(?:principios|inicios|comienzos)${g}del?`, "early"],
    [`(?:a${g})?mediados${g}del?`, "mid"],
    [`(?<=antes${g}de${g})(?:finales|fines)${g}del?`, "end"],
    [`(?:a${g})?finales${g}del?|(?:a${g})?fines${g}del?`, "late"],
    [`(?:(?:a${g})?(?:el${g})?(?:fin|final)|al${g}cierre)${g}del?`, "end"],
    [`más${g}(?:adelante|tarde)(?:${g}(?:en|del?))?`, "later"],
    [`(?:el${g})?resto${g}del?`, "rest"],
  ],
  deadlineWords: `hasta(?:${g}el)?|a${g}más${g}tardar(?:${g}(?:el|en))?|para(?:${g}(?:el|la))?|no${g}más${g}tarde${g}del?`,
  beforeWords: `antes${g}del?`,
  startWords: `a${g}partir${g}del?|desde(?:${g}el)?`,
  effectiveWords: `con${g}efecto${g}(?:a${g}partir${g})?del?`,
  asOfWords: "al",
  afterWords: `después${g}del?|tras(?:${g}el)?`,
  notWords: "no|aplazad[oa]|retrasad[oa]|pospuest[oa]",
  aboutWords: `hacia|alrededor${g}del?|en${g}torno${g}al?`,
  onwardsWords: `en${g}adelante`,
  atWords:
    "en|del?|desde|hasta|para|antes|año|y|o|a|al|el|entre|hacia|verano|otoño|invierno|primavera|durante|finales|mediados|principios",
  watchWords: "si|espera|esperan|prevé|prevén|prevista?o?s?|vigilar",
  aheadWords:
    "próxim[oa]s?|va|van|debe|deben|podría|podrían|planea|planean|comienza|empieza|entra|vence|[a-záéíóúñ]{2,14}(?:rá|rán|ría|rían)",
  softWords: `hasta|antes|para|a${g}partir`,
  backWords:
    "pasad[oa]s?|últim[oa]s?|fue|fueron|era|ha|han|había|dijo|dijeron|desde|ayer|[a-záéíóúñ]{2,14}(?:ó|aron|ieron)",
  dayWords: [
    [`hoy(?:${g}mismo)?|esta${g}(?:mañana|tarde|noche)`, 0],
    [`(?<!(?:la|esta|de|por${g}la)\\s)mañana`, 1],
    [`pasado${g}mañana`, 2],
    [`ayer|anoche`, -1],
    ["anteayer", -2],
  ],
  shifts: [
    [`esta${g}semana`, "week", 0],
    [`(?:la${g})?(?:próxima${g}semana|semana${g}(?:próxima|que${g}viene|entrante))`, "week", 1],
    [`(?:la${g})?semana${g}pasada`, "week", -1],
    [`este${g}fin${g}de${g}semana`, "weekend", 0],
    [`(?:el${g})?(?:fin${g}de${g}semana${g}pasado|pasado${g}fin${g}de${g}semana)`, "weekend", -1],
    [
      `(?:el${g})?(?:próximo${g}fin${g}de${g}semana|fin${g}de${g}semana${g}(?:próximo|que${g}viene))`,
      "weekend",
      0,
    ],
    [`este${g}mes`, "month", 0],
    [`(?:el${g})?(?:próximo${g}mes|mes${g}(?:próximo|que${g}viene))`, "month", 1],
    [`(?:el${g})?mes${g}pasado`, "month", -1],
    [`este${g}trimestre`, "quarter", 0],
    [`(?:el${g})?próximo${g}trimestre`, "quarter", 1],
    [`(?:el${g})?trimestre${g}(?:pasado|anterior)`, "quarter", -1],
    [`este${g}año`, "year", 0],
    [`(?:el${g})?(?:próximo${g}año|año${g}(?:próximo|que${g}viene))`, "year", 1],
    [`(?:el${g})?año${g}pasado`, "year", -1],
  ],
  // biome-ignore format: a table
  shiftsBefore: {
    próximo: "ahead", próxima: "ahead", "próximo mes de": "ahead", pasado: -1, pasada: -1, "pasado mes de": -1,
    último: -1, última: -1, este: 0, esta: 0,
  },
  // biome-ignore format: a table
  shiftsAfter: {
    próximo: "ahead", próxima: "ahead", entrante: "ahead", "que viene": "ahead", pasado: -1, pasada: -1,
  },
  shiftLead: `(?:(?:el|la)${g})?`,
  onWords: "el",
  decadeBefore: `(?:(?:en|desde|durante)${g})?(?:los${g}años|(?:la${g})?década${g}de(?:${g}los)?)${g}`,
  weekNumberWords: `semana(?=${g}\\d{1,2}(?!${g}[a-zéáó]))`,
  articles: "el|la|los|las|del",
  theWords: "el|la|de|del|este|esta",
  ownUnits: { año: "year", mes: "month", semana: "week", trimestre: "quarter", década: "decade", día: "day" },
  unitEnds: {
    "fin de año": "year",
    "finales de año": "year",
    "fines de año": "year",
    "fin de mes": "month",
    "finales de mes": "month",
    "cierre de año": "year",
  },
  // biome-ignore format: a table
  units: {
    hora: "hour", horas: "hour", día: "day", días: "day", dia: "day", dias: "day", semana: "week", semanas: "week",
    mes: "month", meses: "month", trimestre: "quarter", trimestres: "quarter", año: "year", años: "year",
  },
  withinWords: `en${g}(?:un${g}plazo${g}de|menos${g}de)`,
  duringWords: `en|durante|dentro${g}de|por`,
  nextWords: "próxim[oa]s?|siguientes",
  pastWords: "últim[oa]s?|pasad[oa]s",
  inWords: `en|dentro${g}de`,
  fewWords: `un[oa]s(?:${g}poc[oa]s)?|algun[oa]s|vari[oa]s|poc[oa]s`,
  agoBefore: `hace${g}`,
  ofWords: `después|desde|a${g}partir|tras|de`,
  orWords: "o",
  laterWords: `después|más${g}tarde`,
  earlierWords: "antes",
  sameWords: `(?:el${g}|la${g}|ese${g}|esa${g})?mism[oa]${g}(?:día|semana|mes|año)`,
  vagueNextWords: `en${g}(?:los|las)${g}(?:próxim[oa]s|siguientes)${g}(?:días|semanas|meses|años)`,
  soonWords: "pronto|próximamente",
  recentWords: `recientemente|hace${g}poco`,
  justWords: `(?:acaba|acaban)${g}de(?=${g}(?:anunciar|lanzar|publicar|abrir|presentar|firmar|aprobar|estrenar|adquirir|nombrar)(?![a-zñ]))`,
  nowWords: `(?:ya|ahora)(?=${g}(?:está${g}|están${g})?(?:disponible|abiert|en${g}línea))`,
  gatherings: `conferencia|cumbre|congreso|feria|foro|festival|juegos|mundial|campeonato|copa`,
  seasonLeads: "en|del?|este|esta|próxim[oa]|para|antes|hasta|durante",
  weekendWords: `(?:(?:el|este)${g})?fin${g}de${g}semana`,
  untilWords: "hasta",
  byOnly: /^para/i,
  weekOfWords: `(?:la${g})?semana${g}del`,
}
