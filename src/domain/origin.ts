/** Who proposed a thing, or gave it its title: the reader's grammar, a language model, or a person. */
export const ORIGINS = ["reader", "model", "person"] as const
export type Origin = (typeof ORIGINS)[number]

/** Begins the name of the rule on what a model proposed; the model's name follows. */
export const MODEL_RULE = "model:"
/** Begins the name of the rule on what the grammar found and a model gave a title. */
export const MODEL_TITLE_RULE = "model-title:"

/** The one rule of what a person's series makes happen. */
const SERIES_RULE = "series"

/** Who proposed a thing, by its rules: a person uses none. */
export function proposedBy(rules: readonly string[]): Origin {
  if (rules.every((rule) => rule === SERIES_RULE)) return "person"
  return rules.some((rule) => rule.startsWith(MODEL_RULE)) ? "model" : "reader"
}

/** Who gave a thing its title when it was read, by its rules. */
export const titledBy = (rules: readonly string[]): Origin =>
  rules.some((rule) => rule.startsWith(MODEL_TITLE_RULE)) ? "model" : proposedBy(rules)

/** What to tell people of where a reading came from; nothing when the reader made all of it. */
export function originWords(rules: readonly string[]): string[] {
  if (proposedBy(rules) === "model") return ["proposed by a model"]
  return titledBy(rules) === "model" ? ["title by a model"] : []
}
