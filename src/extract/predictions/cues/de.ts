import type { ClaimWords } from "./claim-words.ts"

export const german: ClaimWords = {
  language: "de",
  hasSpaces: true,
  ifWords: "wenn|falls|sofern|vorausgesetzt,? dass|für den Fall,? dass",
  invertedWords: "sollten?",
  unlessWords: "es sei denn,?(?: dass)?|außer wenn",
  nominalWords:
    "im Falle? (?:eines|einer|des|der|von)|bei (?:einem|einer)(?= \\p{L}+ (?:\\p{L}+ )?(?:würde|könnte|dürfte|wird))",
  lackingWords: "ohne",
  contingentSubjects:
    "(?:ein|eine|kein|keine|weitere[rs]?|jede[rs]?)\\s(?:[\\p{L}\\p{N}%-]+\\s){0,3}?(?:\\p{L}*(?:anstieg|rückgang|bruch|sieg|niederlage|streik|einigung|absage|zusage|urteil|senkung|erhöhung|verzögerung|ausfall|rücktritt|eskalation|verbot|ablehnung|zustimmung))",
  happeningWords: "kommen|folgen|beginnen|sein|werden|erfolgen|auch",
  onceWords: "sobald",
  everyWords: "jedes Mal,? wenn|immer wenn",
  thenWords: "dann|so",
  leadWords: "aber|doch|und|umgekehrt|hingegen|allerdings",
  contraryWords: "umgekehrt|im Gegenzug|andernfalls",
  notBeforeIf: "auch|selbst|als|außer|sei denn",
  notAfterIf: "überhaupt|möglich|nötig|auch",
  readerWords: "Sie|Ihre?[nmrs]?|du|dein\\p{L}*|ihr|euer|eure",
  orderWords: "prüfen Sie|beachten Sie|nutzen Sie|lesen Sie|melden Sie|abonnieren Sie",
  nounAfterOrder: "",
  notInNoun: "",
  expectWords: "ist zu erwarten,? dass|erwarten Sie",
  contraryToFact: "hätten?|wären? \\p{L}+ worden",
  backReference: "(?:das|dies|es) (?:passiert|geschieht|gelingt|so kommt)|ja|so",
  notWords: "nicht|nein",
  whetherWords: "ob",
  watchedWords: "ob|wie|wann|wer|was",
  watchOrders:
    "(?:alle )?(?:Augen|Blicke) (?:richten sich |sind )?(?:nun |jetzt )?auf|(?:zu )?beobachten|achten auf|im Blick behalten|beachten",
  watchLabels:
    "worauf (?:man |es )?(?:zu )?(?:achten|ankommt)(?: ist)?|im Blick|zu beobachten|(?:die )?(?:entscheidende|offene|große) Frage",
  watchBefore:
    "(?:zu beobachten|abzuwarten|offen|fraglich|unklar|ungewiss|entscheidend|spannend)(?: (?:ist|bleibt|wird|sein wird))?|(?:ist|bleibt) (?:abzuwarten|offen|fraglich|unklar|spannend|ungewiss)|(?:alle )?(?:Augen|Blicke) (?:richten sich|sind) (?:nun |jetzt )?(?:darauf|auf)|(?:gespannt|abwarten),? |(?:die|eine) (?:\\p{L}+ )?Frage(?: (?:ist|bleibt|lautet))?|wird sich zeigen|hängt davon ab",
  vagueStates: "(?:bereit|vorbereitet|genug|richtig) (?:ist|sind)",
  forecastLabels: "Prognose|Ausblick|Ziel|Schätzung|Erwartung|Konsens|Zeitplan",
  fieldLabels:
    "erwartet|voraussichtlich|geplant|prognose|zeitplan|zeitrahmen|zeithorizont|fällig|termin|ziel|wahrscheinlichkeit",
  willWords: "wird|werden",
  expectations:
    "voraussichtlich|erwartet|erwarten|rechnet|rechnen|prognostizier(?:t|en)|(?<!zu )(?:sagt|sehen|sieht) .{0,60}? voraus|Schätzungen|schätzt|schätzen|geht davon aus|gehen davon aus|(?:auf|im) (?:Kurs|Zeitplan)|hofft|hoffen|stellt .{0,40}? in Aussicht|Aussichten|Chancen?|peilen|visier(?:t|en)|streben|beabsichtig(?:t|en)|dürften?|soll(?:en)?|wahrscheinlich|mutmaßlich|womöglich|vermutlich|frühestens|spätestens|plant|planen|will|wollen|strebt|peilt|Ziel",
  plans: "geplant|vorgesehen|angesetzt|terminiert|anvisiert|kündigt|kündigen|verspricht|versprechen|möchten?",
  softWords: "wird|werden",
  asideWords: "wie|welche[rsn]?|was|wann|wer|ob|wo|warum|deren|dessen",
  watchingWords: "im Auge behalten|(?:beobachten|verfolgen) (?:wir|die \\p{L}+) ",
  wouldWords: "würden?|wären?|hätten?|käme[n]?|gäbe[n]?|ginge[n]?",
  couldWords: "könnten?|möglicherweise|eventuell|unter Umständen|würden?",
  scenarioLabels: "(?:Bull|Bear|Basis)szenario|was (?:passiert|sich ändert),? wenn .{0,80}?",
  pastWords: "war|waren|wurden?|hat|haben|hatten?|sagte|teilte|gab|stieg|fiel|begann",
  modalWords: "wird|werden|würden?|könnten?|dürften?|sollten?|muss|müssen|kann|können|dann",
  goesOnWords:
    "am \\d|im \\p{Lu}|und\\b|oder\\b|der\\b.{0,20} (?:ist|hat)\\b|welche[rs]?\\b|darunter\\b|etwa\\b|laut\\b|wie\\b",
  joinWords: "und|oder|sowie",
  clauseLeads: "dass|sagte|sagt|weil",
  sayingWords: "sagte|sagt|so|laut|teilte|erklärte|schreibt|heißt es",
  judgementWords: "hinfällig|gefährdet|scheitert|kippt|verliert",
  breakWords: "und|aber|während|wobei|doch",
  secondVerbs: "(?:auch )?(?:erwartet|plant|will|rechnet|soll|dürfte|wird|könnte)",
  speechWords: "sprechen|berichten|vorstellen",
}
