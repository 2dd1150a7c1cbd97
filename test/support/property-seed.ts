import fc from "fast-check"

/** What every property begins from, so that a run of the tests gives the same verdict as the one before it. */
const SEED = 20_261_122
/** Other chances for a search by hand: a number, or "random". A property that fails prints the number it began from. */
const asked = process.env.PROPERTY_SEED

if (asked !== "random") fc.configureGlobal({ seed: seedOf(asked ?? String(SEED)) })

function seedOf(text: string): number {
  if (!/^-?\d{1,10}$/.test(text)) throw new Error(`PROPERTY_SEED is a whole number or "random", not ${text}`)
  return Number(text)
}
