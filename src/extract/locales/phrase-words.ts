/** What titles are cut by in a language whose verbs the reader does not know. */
export interface PhraseWords {
  /** Articles and other words that may open a noun. */
  articles: RegExp
  /** Prepositions and adverbs that go with a date that is left out. */
  atTime: RegExp
  /** Words that open a clause of their own. */
  openers: RegExp
  /** Those of them that tell of the noun before. */
  relatives: RegExp
  /** Prepositions, which open no title. */
  prepositions: RegExp
  /** Connectives and adverbs at the front that tell nothing. */
  leads: RegExp
  /** What opens a note of who said it. */
  attributions: RegExp
  /** Words that no title ends with. */
  loose: RegExp
  /** What a stretch of time does to what happens in it ("next week will see …"). */
  seeing: RegExp
  /** "have … to", where a limit stood between: who owes and what. */
  owing: RegExp
  /** Whether a time at the front puts the verb before its subject. */
  isVerbSecond: boolean
}

const words = (list: string): RegExp => new RegExp(`^(?:${list.split(" ").join("|")})$`)

const german: PhraseWords = {
  articles: words(
    "der die das den dem des ein eine einen einem einer eines ihr ihre ihren seine sein seinen",
  ),
  atTime: words(
    "am im in ab bis seit vom zum zur von für vor nach um gegen zwischen während anfang mitte ende rund spätestens frühestens voraussichtlich den",
  ),
  openers: words(
    "dass weil wenn falls sobald nachdem bevor während obwohl damit da ob wobei sodass und aber sondern",
  ),
  relatives: words("der die das den dem deren dessen welche welcher welches"),
  prepositions: words(
    "in an auf bei für mit von zu nach über unter vor durch gegen ohne um aus am im zum zur vom",
  ),
  leads: words(
    "und aber doch auch zudem außerdem ferner dann damit inzwischen derweil unterdessen dabei bereits schon nun so denn jedoch dagegen allerdings zugleich gleichzeitig erst",
  ),
  attributions: words(
    "laut gemäß sagte mitteilte mitteilt hieß erklärte meldete berichtete berichtet bekanntgab",
  ),
  loose: words(
    "der die das den dem des ein eine einen einem einer und oder aber in an auf bei für mit von zu nach über unter vor durch gegen um aus am im zum zur vom bis ab seit als dass wie sich",
  ),
  seeing: words("bringt sieht brachte sah"),
  owing: / haben Zeit, | müssen (?=zu )/,
  isVerbSecond: true,
}
const french: PhraseWords = {
  articles: words("le la les un une des du de d l son sa ses leur leurs ce cette ces"),
  atTime: words(
    "le la en au à du des de dès depuis jusqu'au jusqu'en jusqu'à avant après pour vers entre pendant durant courant début mi fin dans d'ici",
  ),
  openers: words(
    "qui que qu'il qu'elle qu'ils quand lorsque si alors tandis car parce puisque bien dont où et mais selon",
  ),
  relatives: words("qui que dont où"),
  prepositions: words("à au aux en dans sur sous par pour avec sans chez vers entre de du des d'ici selon"),
  leads: words(
    "et mais or donc ainsi enfin puis ensuite aussi par ailleurs en outre de plus toutefois cependant notamment déjà également désormais probablement",
  ),
  attributions: words("selon d'après annonce annoncé déclare déclaré affirme précise indique indiqué"),
  loose: words(
    "le la les un une des du de d l à au aux en dans sur sous par pour avec sans et ou mais que qui dont où se son sa ses leur ne pas plus",
  ),
  seeing: words("verra voit apporte apportera"),
  owing: / (?:ont|a) pour /,
  isVerbSecond: false,
}
const spanish: PhraseWords = {
  articles: words("el la los las un una unos unas su sus este esta estos estas lo"),
  atTime: words(
    "el la los las en a al de del desde hasta antes después para por hacia entre durante sobre ya a principios mediados finales dentro",
  ),
  openers: words("que cuando mientras si aunque porque pues donde y pero según sino"),
  relatives: words("que quien quienes cual cuales cuyo cuya"),
  prepositions: words(
    "a al en con de del por para sobre sin hacia entre tras según desde hasta ante bajo contra",
  ),
  leads: words(
    "y pero además también así luego entonces asimismo sin embargo por su parte mientras no obstante ya ahora incluso",
  ),
  attributions: words("según dijo anunció afirmó señaló informó explicó"),
  loose: words(
    "el la los las un una unos unas su sus a al en con de del por para sobre sin y o pero que quien se lo no más desde hasta entre durante como",
  ),
  seeing: words("verá ve trae traerá vio trajo"),
  owing: / tienen? para /,
  isVerbSecond: false,
}

/** The words of a language, by its BCP 47 name; undefined for English, which has rules of its own, and unknown ones. */
export const phraseWordsOf = (language: string): PhraseWords | undefined =>
  ({ de: german, fr: french, es: spanish })[language.slice(0, 2)]
