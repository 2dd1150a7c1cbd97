/** Who proposed a thing, or gave it its title: the reader's grammar, a language model, or a person. */
export const ORIGINS = ["reader", "model", "person"] as const
export type Origin = (typeof ORIGINS)[number]

/** Begins the name of the rule on what a model proposed; the model's name follows. */
export const MODEL_RULE = "model:"
/** Begins the name of the rule on what the grammar found and a model gave a title. */
export const MODEL_TITLE_RULE = "model-title:"

/** Who proposed a reading, by its rules. */
export const proposedBy = (rules: readonly string[]): Exclude<Origin, "person"> =>
  rules.some((rule) => rule.startsWith(MODEL_RULE)) ? "model" : "reader"

/** Who gave a reading its title, by its rules. */
export const titledBy = (rules: readonly string[]): Exclude<Origin, "person"> =>
  rules.some((rule) => rule.startsWith(MODEL_RULE) || rule.startsWith(MODEL_TITLE_RULE)) ? "model" : "reader"
