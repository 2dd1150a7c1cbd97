/**
 * The words by which one language makes claims, as data. Each is the source of a regular expression without capturing
 * groups, matched without regard to case; empty where the language has no such form.
 */
export interface ClaimWords {
  language: string
  hasSpaces: boolean
  /** Open a condition before its consequence: "if", "provided that". */
  ifWords: string
  /** Verbs that open a condition by standing before its subject: "should prices fall, …". */
  invertedWords: string
  /** Open a condition that lifts the consequence: "unless". */
  unlessWords: string
  /** Open a condition without a verb, before or after its consequence: "in the event of", "depending on whether". */
  nominalWords: string
  /** Open a condition by what is not there, before its consequence: "without". */
  lackingWords: string
  /** Subjects that are conditions of their own, up to their noun: "a break above", "failure to". */
  contingentSubjects: string
  /** Verbs after such a subject and "could" that tell of it rather than of what follows from it: "a deal could come". */
  happeningWords: string
  /** Open a condition that is only a matter of time: "once". */
  onceWords: string
  /** "each time". */
  everyWords: string
  /** Between condition and consequence: "then". */
  thenWords: string
  /** May stand before the condition at the start of a sentence: "but", "conversely". */
  leadWords: string
  /** Turn the sentence before around: "conversely". */
  contraryWords: string
  /** Right before "if" they make it no condition: "as", "check". */
  notBeforeIf: string
  /** Right after "if" they make it no condition: "any", "possible". */
  notAfterIf: string
  /** Speak to the reader: the sentence is advice. */
  readerWords: string
  /** Verbs that open an order to the reader. */
  orderWords: string
  /** After such a verb they make it a noun: "launch expected in May". */
  nounAfterOrder: string
  /** Words that no noun after such a verb begins with or holds, so that the verb stays an order. */
  notInNoun: string
  /** Orders that tell what to expect: "expect", "watch for". */
  expectWords: string
  /** Make a condition contrary to fact. */
  contraryToFact: string
  /** Stand for a claim made just before: "it does", "so". */
  backReference: string
  notWords: string
  whetherWords: string
  /** Open the clause that tells what is watched, "whether" among them. */
  watchedWords: string
  /** Open a sentence that names what to watch, "whether" or the thing itself following. */
  watchOrders: string
  /** Name the thing to watch, before a colon or "is". */
  watchLabels: string
  /** Stand before "whether" anywhere in a sentence: "the question is". */
  watchBefore: string
  willWords: string
  /** States that nobody can see come true: "are ready". A question about them is rhetorical. */
  vagueStates: string
  /** Labels before a colon that make what follows a forecast: "guidance". */
  forecastLabels: string
  /** Labels of fields that hold when something is to happen, or how likely it is ("ETA", "Probability"). */
  fieldLabels: string
  /** Voice an expectation or a doubt: "is expected to", "targeting". */
  expectations: string
  /** Tell a plan or a schedule; with an exact day they name an event rather than a claim. */
  plans: string
  /** Forms of will and expectation that make a claim even without a time. */
  softWords: string
  /** Open a question inside a sentence: "how it", "which". */
  asideWords: string
  /** "will be watching": what follows is watched. */
  watchingWords: string
  /** Verbs that tell what would follow. */
  wouldWords: string
  couldWords: string
  /** Labels of paragraphs that tell what may come: "what failure looks like". */
  scenarioLabels: string
  /** Main verbs of what already happened. */
  pastWords: string
  /** Verbs that tell a consequence from more of the condition. */
  modalWords: string
  /** After a comma they go on with the same clause or list. */
  goesOnWords: string
  /** Join two clauses or two things to watch: "and". */
  joinWords: string
  /** Stand right before a clause of its own: "that", "said". */
  clauseLeads: string
  /** Verbs of who said it, after a comma at the end: "two people said". */
  sayingWords: string
  /** Judgements that a condition would turn: "is irrelevant if". */
  judgementWords: string
  /** Before a relative clause or one that stands beside: a new claim may start there. */
  breakWords: string
  /** Open a second claim about the same subject: "and intends". */
  secondVerbs: string
  /** After "will", acts of speech and ceremony that nobody has to wait for. */
  speechWords: string
}
