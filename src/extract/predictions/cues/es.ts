import type { ClaimWords } from "./claim-words.ts"

const FUTURE = "\\p{L}{1,}(?:rá|rán)|va a|van a"

export const spanish: ClaimWords = {
  language: "es",
  hasSpaces: true,
  ifWords: "si|siempre que|en caso de que|a condición de que|con tal de que",
  invertedWords: "",
  unlessWords: "a menos que|salvo que|a no ser que",
  onceWords: "una vez que|en cuanto|tan pronto como",
  everyWords: "cada vez que",
  thenWords: "entonces",
  leadWords: "pero|y|sin embargo|por el contrario|en cambio|ahora bien",
  contraryWords: "por el contrario|en cambio|a la inversa",
  notBeforeIf: "ver|saber|sabe|pregunta|comprobar|verificar|como|incluso|aun|decidir|determinar|duda",
  notAfterIf: "es posible|es necesario|bien|acaso",
  readerWords: "usted|ustedes|tú|tu|tus|su empresa|nosotros|nuestr[oa]s?",
  orderWords: "revise|compruebe|suscríbase|consulte|evite|actualice|revisa|suscríbete|evita|actualiza",
  expectWords: "cabe esperar(?: que)?|hay que esperar|es de esperar(?: que)?",
  contraryToFact: "hubiera|hubiese|habría|hubieran|habrían",
  backReference: "es así|ocurre|sucede|eso (?:ocurre|pasa|sucede)|lo hace|sí",
  notWords: "no|no es así",
  whetherWords: "si",
  watchedWords: "si|cómo|cuándo|quién|qué",
  watchOrders:
    "vigilar|atentos a|atención a|ojo (?:a|con)|observar|hay que (?:vigilar|seguir)|seguir de cerca",
  watchLabels:
    "(?:qué|que) (?:vigilar|observar|seguir)|(?:la )?(?:señal|clave|prueba) (?:a vigilar|a seguir)?|a seguir|en la mira",
  watchBefore:
    "queda(?:rá)? por ver|está por ver(?:se)?|falta(?:rá)? (?:por )?(?:ver|saber)|habrá que ver|(?:la |una )?(?:gran )?(?:pregunta|cuestión|duda|incógnita)(?: (?:es|será|ahora es))?|no está claro|dependerá de",
  willWords: FUTURE,
  expectations:
    "se (?:espera|prevé|estima)|esperan?|prevén?|previst[oa]s?|probable(?:mente)?|debería[n]?|apuntan? a|planean?|pretenden?|como (?:muy pronto|pronto)|a más tardar",
  plans: "programad[oa]s?|fijad[oa]s?",
  softWords: FUTURE,
  asideWords: "cómo|cuál(?:es)?|cuándo|quién|dónde|por qué|cuyo|cuya|si",
  watchingWords: "",
  couldWords: "podría[n]?|puede[n]?|posiblemente",
  scenarioLabels: "escenario (?:base|alcista|bajista|central)|qué cambia si .{0,80}?",
  pastWords: "fue|fueron|era|eran|había|habían|ha|han|dijo|anunció|publicó|subió|cayó",
  modalWords: `${FUTURE}|podría[n]?|debería[n]?|puede[n]?|entonces`,
  goesOnWords:
    "el \\d|en \\p{Ll}+ de \\d|y\\b|o\\b|que\\b|quien\\b|cuyo\\b|incluid[oa]s?\\b|como\\b|según\\b|con\\b",
  joinWords: "y|o|e",
  clauseLeads: "que|porque|dijo|afirma",
  sayingWords: "según|dijo|afirmó|señaló|de acuerdo con",
  judgementWords: "irrelevante|nulo|fracasa|peligra",
  breakWords: "y|pero|mientras|con|aunque",
  speechWords: "presentar|intervenir|hablar",
}
