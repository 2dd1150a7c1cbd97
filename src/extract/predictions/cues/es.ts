import type { ClaimWords } from "./claim-words.ts"

const FUTURE = "\\p{L}{1,}(?:rá|rán)|va a|van a"

export const spanish: ClaimWords = {
  language: "es",
  hasSpaces: true,
  ifWords: "si|siempre que|en caso de que|a condición de que|con tal de que",
  invertedWords: "",
  unlessWords: "a menos que|salvo que|a no ser que",
  nominalWords: "en caso de(?! que)|dependiendo de (?:si|cómo|cuándo)|en función de (?:si|cómo)",
  lackingWords:
    "sin(?! embargo)|a falta de|de (?:no )?(?:haber|confirmarse|cumplirse|aprobarse|producirse|mantenerse|prosperar|seguir)",
  contingentSubjects:
    "(?:una?|cualquier|ningún|ninguna|otr[oa]|un nuevo|una nueva)\\s(?:[\\p{L}\\p{N}%-]+\\s){0,3}?(?:ruptura|caída|subida|alza|baja|victoria|derrota|huelga|fracaso|rechazo|acuerdo|retraso|escalada|cierre|dimisión|veto|recorte)",
  happeningWords: "ser|llegar|ocurrir|producirse|haber|comenzar|empezar|seguir",
  onceWords: "una vez que|en cuanto|tan pronto como",
  everyWords: "cada vez que",
  thenWords: "entonces",
  leadWords: "pero|y|sin embargo|por el contrario|en cambio|ahora bien",
  contraryWords: "por el contrario|en cambio|a la inversa",
  notBeforeIf: "ver|saber|sabe|pregunta|comprobar|verificar|como|incluso|aun|decidir|determinar|duda",
  notAfterIf: "es posible|es necesario|bien|acaso",
  readerWords: "usted|ustedes|tú|tu|tus|su empresa|nosotros|nuestr[oa]s?",
  orderWords: "revise|compruebe|suscríbase|consulte|evite|actualice|revisa|suscríbete|evita|actualiza",
  nounAfterOrder: "",
  notInNoun: "",
  expectWords: "cabe esperar(?: que)?|hay que esperar|es de esperar(?: que)?",
  contraryToFact: "hubiera|hubiese|habría|hubieran|habrían",
  backReference: "es así|ocurre|sucede|eso (?:ocurre|pasa|sucede)|lo hace|sí",
  notWords: "no|no es así",
  whetherWords: "si",
  watchedWords: "si|cómo|cuándo|quién|qué",
  watchOrders:
    "(?:todas )?las miradas (?:están |se )?(?:puestas|dirigen|centran)? ?(?:en|a|hacia)|vigilar|atentos a|atención a|ojo (?:a|con)|observar|hay que (?:vigilar|seguir)|seguir de cerca",
  watchLabels:
    "(?:qué|que) (?:vigilar|observar|seguir)|(?:la )?(?:señal|clave|prueba) (?:a vigilar|a seguir)?|a seguir|en la mira",
  watchBefore:
    "queda(?:rá)? por ver|está por ver(?:se)?|falta(?:rá)? (?:por )?(?:ver|saber)|habrá que ver|(?:la |una )?(?:gran )?(?:pregunta|cuestión|duda|incógnita)(?: (?:es|será|ahora es))?|no está claro|dependerá de",
  vagueStates: "(?:está|están|es|son) (?:\\p{L}+ )?(?:preparad[oa]s?|list[oa]s?|suficientes?|sostenibles?)",
  forecastLabels: "previsión|previsiones|perspectivas|objetivos?|estimaci(?:ón|ones)|consenso|calendario",
  fieldLabels: "previst[oa]s?|esperad[oa]s?|fecha prevista|plazo|horizonte|calendario|probabilidad|objetivo",
  willWords: FUTURE,
  expectations:
    "se (?:espera|prevé|estima|proyecta|calcula|anticipa)|(?:proyecta|anticipa|pronostica|vaticina|augura|calcula|estima|confía en|aspira a|busca)n?|con vistas a|(?:si todo va bien)|en camino de|camino de|esperan?|prevén?|previst[oa]s?|probable(?:mente)?|debería[n]?|apuntan? a|planean?|pretenden?|como (?:muy pronto|pronto)|a más tardar",
  plans: "programad[oa]s?|fijad[oa]s?|promete[n]?|quiere[n]?|se compromete[n]? a|tiene[n]? previsto",
  softWords: FUTURE,
  asideWords: "cómo|cuál(?:es)?|cuándo|quién|dónde|por qué|cuyo|cuya|si",
  watchingWords: "",
  wouldWords: "\\p{L}{2,}(?:aría|ería|iría|dría|bría)n?",
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
  secondVerbs: "(?:prevé|planea|espera|podría|debería|pretende|quiere)",
  speechWords: "presentar|intervenir|hablar",
}
