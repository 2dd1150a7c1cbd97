import { GAP, type LocaleWords } from "../words.ts"
import { NO_WORDS } from "./none.ts"

const g = GAP
const next = "(?:prochaine?s?|suivante?)"
const last = "(?:derni[eè]re?s?|passée?s?)"

/** French date words. */
export const french: LocaleWords = {
  ...NO_WORDS,
  language: "fr",
  // biome-ignore format: a table
  months: {
    janvier: 1, janv: 1, février: 2, fevrier: 2, févr: 2, fév: 2, mars: 3, avril: 4, avr: 4, mai: 5, juin: 6, juillet: 7,
    juil: 7, août: 8, aout: 8, septembre: 9, sept: 9, octobre: 10, oct: 10, novembre: 11, nov: 11, décembre: 12,
    decembre: 12, déc: 12,
  },
  doubtful: ["mars", "lun", "mar", "mer", "jeu", "ven", "sam", "dim"],
  doubtfulLeads: `(?:en|début|fin|mi|depuis|dès|avant|courant|d['’]ici|jusqu['’](?:en|à)|à${g}partir${g}de|au${g}mois${g}de|entre)(?:${g}fin|${g}début|${g}la${g}mi)?`,
  listEnd: new RegExp(`(?:et|ou)${g}$`, "i"),
  // biome-ignore format: a table
  weekdays: {
    lundi: 1, lun: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7,
  },
  seasons: { printemps: 21, été: 22, automne: 23, hiver: 24 },
  // biome-ignore format: a table
  numbers: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12,
    quinze: 15, vingt: 20, trente: 30, soixante: 60, "quatre-vingt-dix": 90,
  },
  dayMark: "(?:er|e)?",
  dayOf: g,
  yearOf: `${g}(?:de${g})?`,
  // biome-ignore format: a table
  ordinals: {
    premier: 1, première: 1, "1er": 1, deuxième: 2, second: 2, seconde: 2, "2e": 2, "2ème": 2, troisième: 3, "3e": 3,
    "3ème": 3, quatrième: 4, "4e": 4, "4ème": 4, dernier: 4,
  },
  quarterWords: "trimestre",
  halfWords: "semestre|moitié",
  halfYearWords: "semestre",
  quarterLetters: "QT",
  halfLetters: "HS",
  namedYears: {
    "l'année": 0,
    "l’année": 0,
    "cette année": 0,
    "l'année prochaine": 1,
    "l’année prochaine": 1,
  },
  inYear: "de|en",
  fromWords: `du|de|entre(?:${g}le)?|à${g}partir${g}du`,
  betweenWords: `entre(?:${g}le)?`,
  toWords: `au|à|jusqu['’]au|jusqu['’]en|jusqu['’]à`,
  andWords: `et(?:${g}le)?|ou`,
  parts: [
    [`(?:au${g})?début(?:${g}de)?`, "early"],
    [`mi|(?:à${g}la${g}|au${g})?(?:mi|milieu)(?:${g}de)?`, "mid"],
    [`(?:à${g}la${g}|la${g})?fin(?:${g}de|${g}d['’])?`, "end"],
    [`(?:plus${g}tard|courant)(?:${g}(?:dans|en|au${g}cours${g}de))?`, "later"],
    [`(?:le${g})?reste${g}de`, "rest"],
  ],
  deadlineWords: `(?:à${g})?l['’]horizon|jusqu['’](?:au|en|à)|d['’]ici(?:${g}(?:le|la|au|à|en))?|au${g}plus${g}tard(?:${g}(?:le|en))?`,
  beforeWords: "avant",
  startWords: `à${g}(?:partir|compter)${g}(?:du|de|d['’])|dès|depuis`,
  effectiveWords: `à${g}effet${g}du`,
  asOfWords: `en${g}date${g}du`,
  afterWords: "après",
  notWords: "pas|plus|reporté|repoussé|retardé|différé",
  aboutWords: `vers|environ|autour${g}(?:du|de)|aux${g}alentours${g}(?:du|de)`,
  atWords:
    "en|de|du|depuis|dès|avant|après|jusqu['’]en|pour|année|l['’]année|à|et|ou|fin|début|mi|entre|vers|d['’]ici|été|hiver|printemps|automne|au|le",
  watchWords: "si|attendue?s?|prévue?s?|surveiller",
  aheadWords:
    "prochaine?s?|va|vont|devrait|devraient|pourrait|pourraient|prévoit|prévoient|doit|doivent|compte|commence|débute|entre|entrera|[a-zéèêç]{2,14}(?:era|eront|ira|iront|ra|ront)",
  softWords: `avant|jusqu|d['’]ici|dès|à${g}partir`,
  backWords:
    "derni[eè]re?s?|a|ont|était|étaient|avait|avaient|est|sont|fut|depuis|hier|[a-zéèêç]{2,14}(?:ée?s?)",
  dayWords: [
    [`aujourd['’]hui|ce${g}(?:matin|soir)|cette${g}nuit`, 0],
    ["demain", 1],
    ["après-demain", 2],
    [`hier(?:${g}soir)?`, -1],
    ["avant-hier", -2],
  ],
  shifts: [
    [`cette${g}semaine|la${g}semaine(?=${g}(?:s['’]est|a|écoulée|qui${g}s['’]achève))`, "week", 0],
    [`(?:la${g})?semaine${g}(?:prochaine|suivante|à${g}venir)|la${g}prochaine${g}semaine`, "week", 1],
    [`(?:la${g})?semaine${g}(?:dernière|passée)`, "week", -1],
    [`ce${g}week-end`, "weekend", 0],
    [`(?:le${g})?week-end${g}(?:dernier|passé)`, "weekend", -1],
    [`(?:le${g})?week-end${g}prochain|(?:le${g})?prochain${g}week-end`, "weekend", 1],
    [`ce${g}mois(?:-ci)?`, "month", 0],
    [`(?:le${g})?mois${g}prochain|(?:le${g})?prochain${g}mois`, "month", 1],
    [`(?:le${g})?mois${g}(?:dernier|passé)`, "month", -1],
    [`ce${g}trimestre`, "quarter", 0],
    [`(?:le${g}|au${g})?(?:prochain${g}trimestre|trimestre${g}prochain)`, "quarter", 1],
    [`(?:le${g}|au${g})?(?:dernier${g}trimestre|trimestre${g}dernier)`, "quarter", -1],
    [`cette${g}année`, "year", 0],
    [`l['’](?:année${g}prochaine|an${g}prochain)`, "year", 1],
    [`l['’](?:année${g}dernière|an${g}dernier|année${g}passée)`, "year", -1],
  ],
  shiftHints: "week-end",
  shiftsBefore: { ce: 0, cet: 0, cette: 0, prochain: "ahead", prochaine: "ahead" },
  // biome-ignore format: a table
  shiftsAfter: {
    prochain: "ahead", prochaine: "ahead", dernier: -1, dernière: -1, derniere: -1, passé: -1, passée: -1,
  },
  shiftLead: `(?:(?:le|la)${g}|l['’])?`,
  onWords: "le",
  decadeBefore: `(?:(?:dans|pendant|depuis|durant)${g})?(?:(?:les|des)${g})?années${g}`,
  weekNumberWords: `semaine(?=${g}\\d{1,2}(?!${g}[a-zéûà]))`,
  articles: `le|la|les|du|des|de${g}la|de${g}l['’]|l['’]`,
  theWords: `(?:de${g})?l['’]|de${g}la|du|de|la|le`,
  ownUnits: {
    mois: "month",
    semaine: "week",
    trimestre: "quarter",
    année: "year",
    décennie: "decade",
    journée: "day",
  },
  unitEnds: {
    "fin d'année": "year",
    "fin d’année": "year",
    "fin de mois": "month",
    "fin de trimestre": "quarter",
  },
  // biome-ignore format: a table
  units: {
    heure: "hour", heures: "hour", jour: "day", jours: "day", semaine: "week", semaines: "week", mois: "month",
    trimestre: "quarter", trimestres: "quarter", an: "year", ans: "year", année: "year", années: "year",
  },
  withinWords: `dans${g}(?:un${g}délai${g}de|les)|sous|en${g}moins${g}de|d['’]ici`,
  duringWords: `dans|pendant|durant|au${g}cours${g}(?:de|des|du)|sur|pour|ces|les|des`,
  nextWords: next,
  pastWords: last,
  inWords: "dans",
  fewWords: "quelques|plusieurs",
  agoBefore: `il${g}y${g}a${g}`,
  fromNowWords: `à${g}compter${g}d['’]aujourd['’]hui`,
  ofWords: "après|suivant|de|à",
  orWords: "ou",
  laterWords: `plus${g}tard|après`,
  earlierWords: `plus${g}tôt|auparavant|avant`,
  sameWords: `(?:le${g}|la${g}|au${g})?même${g}(?:jour|semaine|mois|année)`,
  vagueNextWords: `(?:dans|au${g}cours${g}des)${g}(?:les${g})?(?:prochaine?s|tous${g}prochains)${g}(?:jours|semaines|mois|années)|dans${g}les${g}(?:jours|semaines|mois|années)${g}(?:à${g}venir|qui${g}viennent)`,
  soonWords: `bientôt|prochainement|sous${g}peu`,
  recentWords: "récemment|dernièrement",
  justWords: `(?:vient|viennent)(?=${g}(?:de${g}|d['’])(?:annoncer|lancer|publier|ouvrir|dévoiler|signer|sortir|présenter|lever|acquérir|adopter|voter|nommer)(?![a-zéè]))|tout${g}juste(?=${g}[a-zéè]{2,14}é)`,
  nowWords: `dès${g}à${g}présent|(?:désormais|maintenant)(?=${g}(?:disponible|accessible|ouvert|en${g}ligne))`,
  gatherings: `conférence|sommet|salon|congrès|forum|festival|jeux|coupe${g}du${g}monde|championnats?|foire`,
  seasonLeads: `au|en|l['’]|cet|ce|d['’]ici${g}l['’]|avant${g}l['’]|à${g}l['’]|depuis`,
  weekendWords: `(?:ce|le)${g}week-end`,
  untilWords: "jusqu",
  byOnly: /^d['’]ici/i,
  possessiveEnd: /(?!)/,
  weekOfWords: `(?:la${g})?semaine${g}du`,
}
