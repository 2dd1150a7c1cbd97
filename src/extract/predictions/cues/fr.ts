import type { ClaimWords } from "./claim-words.ts"

const FUTURE =
  "\\p{L}{2,}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront|ura|uront)|sera|seront|aura|auront|fera|feront"

export const french: ClaimWords = {
  language: "fr",
  hasSpaces: true,
  ifWords: "si|s['’]ils?|à condition que?|pourvu que?|au cas où|tant que|dans l['’]hypothèse où",
  invertedWords: "",
  unlessWords: "à moins que?|sauf si",
  nominalWords: "en cas d['’e]|dans l['’]éventualité d['’e]|selon que|sous réserve d['’e]",
  lackingWords: "sans|faute d['’e]",
  contingentSubjects:
    "(?:une?|tout|toute|aucune?|l['’]échec|un nouvel|une nouvelle)\\s(?:[\\p{L}\\p{N}%'’-]+\\s){0,3}?(?:hausse|baisse|rupture|victoire|défaite|grève|échec|refus|rejet|accord|retard|escalade|chute|cassure|clôture|démission|veto)",
  happeningWords: "être|intervenir|arriver|survenir|avoir|commencer|débuter|suivre",
  onceWords: "dès que?|une fois que?|lorsque?",
  everyWords: "chaque fois que?",
  thenWords: "alors",
  leadWords: "mais|et|or|en revanche|à l['’]inverse|inversement|cependant|toutefois",
  contraryWords: "inversement|à l['’]inverse|en revanche",
  notBeforeIf:
    "savoir|voir|demande|demandent|demander|même|comme|ignore|vérifie[rz]?|déterminer|vérifiez|sauf|question",
  notAfterIf: "possible|nécessaire|besoin|bien|tant",
  readerWords: "vous|votre|vos|tu|ton|tes|nous|notre|nos|je",
  orderWords: "\\p{L}+ez",
  nounAfterOrder: "",
  notInNoun: "",
  expectWords: "attendez-vous à|il faut s['’]attendre à|on peut s['’]attendre à",
  contraryToFact: "avai(?:t|ent) \\p{L}+|aurai(?:t|ent) \\p{L}+é",
  backReference: "c['’]est le cas|oui|cela (?:se produit|arrive)",
  notWords: "non|ce n['’]est pas le cas",
  whetherWords: "si|s['’]",
  watchedWords: "si|s['’]ils?|comment|quand|quel(?:le)?s?",
  watchOrders:
    "(?:tous les )?(?:regards|yeux) (?:se tournent |sont |seront )?(?:désormais )?(?:tournés |rivés |braqués )?(?:vers|sur)|surveille[rz]|suive[rz]|suivre|à (?:surveiller|suivre)|guette[rz]|gardez un œil sur",
  watchLabels:
    "à (?:surveiller|suivre)|(?:le )?(?:signal|point|test) à (?:surveiller|suivre)|points? de vigilance",
  watchBefore:
    "reste(?:ra)? à (?:savoir|voir|déterminer)|(?:la |une )?questions? (?:\\p{L}+ )?(?:est |reste |sera |demeure )?(?:de )?savoir|il faudra voir|on (?:saura|verra)|(?:incertain|difficile) de savoir|surveille[rz]|dépend(?:ra)? de savoir|(?:tous les )?(?:regards|yeux) (?:se tournent|sont tournés|rivés) vers la question de savoir",
  vagueStates: "(?:est|sont) (?:\\p{L}+ )?(?:prête?s?|préparée?s?|suffisante?s?)",
  forecastLabels: "prévisions?|perspectives|objectifs?|estimations?|consensus|calendrier",
  fieldLabels: "attendue?s?|prévue?s?|date prévue|échéance|calendrier|horizon|délai|probabilité|objectif",
  willWords: `${FUTURE}|va|vont`,
  expectations:
    "devrai(?:t|ent)|attendue?s?|attend(?:ent)?|anticipe(?:nt)?|projette(?:nt)?|prédi(?:t|sent)|mise(?:nt)?(?: désormais| aussi| déjà| encore)? sur|estime(?:nt)? que?|ambitionne(?:nt)?|sauf imprévu|en passe de|en voie de|en bonne voie|selon les prévisions|d['’]après les prévisions|ont? \\d+ ?% de chances?|probable|vraisemblablement|au plus tôt|prévue?s?|prévoi(?:t|ent)|probablement|vise(?:nt)?|compte(?:nt)?|table(?:nt)?(?: désormais| aussi| déjà| encore)? sur|s['’]attend(?:ent)? à|envisage(?:nt)?|au plus tôt|espère(?:nt)?",
  plans:
    "programmée?s?|fixée?s?|entend(?:ent)?|souhaite(?:nt)?|promet(?:tent)?|s['’]engage(?:nt)? à|projette(?:nt)? de",
  softWords: FUTURE,
  asideWords: "comment|quel(?:le)?s?|quand|où|pourquoi|dont|si",
  watchingWords: "",
  wouldWords: "\\p{L}{2,}(?:rait|raient)",
  couldWords: "pourrai(?:t|ent)|peu(?:t|vent)|potentiellement",
  scenarioLabels: "scénario (?:central|haussier|baissier|du pire)|ce qui change si .{0,80}?",
  pastWords: "a|ont|était|étaient|avait|avaient|fut|été|annoncé|déclaré|publié",
  modalWords: `${FUTURE}|devrai(?:t|ent)|pourrai(?:t|ent)|peu(?:t|vent)|va|vont|alors`,
  goesOnWords:
    "le \\d|en \\p{Ll}+ \\d|et\\b|ou\\b|qui\\b|dont\\b|où\\b|notamment\\b|comme\\b|selon\\b|avec\\b|y compris\\b",
  joinWords: "et|ou|puis",
  clauseLeads: "que|car|affirme|estime",
  sayingWords: "selon|a déclaré|a dit|affirme|estime|d['’]après",
  judgementWords: "caduc|caduque|compromis|échoue|menacée?s?",
  breakWords: "et|mais|tandis que|alors que|avec",
  secondVerbs: "(?:prévoit|compte|vise|devrait|pourrait|espère|table)",
  speechWords: "présenter|prononcer|intervenir",
}
