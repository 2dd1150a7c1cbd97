import type { Database } from "../db/database.ts"
import { countPassages } from "../db/full-text.ts"
import {
  findWaiting,
  hasLaterDigest,
  listDigestTexts,
  listEarlierDigests,
  listLaterDigests,
  listWaiting,
  type Waiting,
} from "../db/queries/offer-candidates.ts"
import { insertOffers } from "../db/queries/offers.ts"
import { addDays, type CalendarDay } from "../domain/calendar-day.ts"
import { newId } from "../domain/ids.ts"
import type { Offer } from "../domain/offer.ts"
import { soughtWords } from "../domain/search-words.ts"
import { LEAST_SCORE, type OpenThing, type Rarity, scoreStretch } from "../extract/offers/score.ts"
import {
  readStretches,
  readSurroundings,
  type Surroundings,
  type TellingStretch,
} from "../extract/offers/stretches.ts"
import { bothTelling, NOTHING_TELLING, namesKnown, tellingOf } from "../extract/offers/telling.ts"

/** Days after its last day in which news of an event still counts as news. */
const NEWS_DAYS = 45
/** So many stretches of one digest are offered to one thing. */
const MOST_PER_DIGEST = 2
/** So many names, the rarest, are looked for. */
const MOST_NAMES = 60
/** What one digest may offer in all. */
const MOST_OFFERS = 200
/** The rarity of a word that nothing holds; one that all hold has none. */
const GREATEST_RARITY = 6
const LEAST_NAME_RARITY = 1.5
/** Passages of other texts that hold none of the words: in a small ledger, every name would seem common. */
const BACKGROUND = 100

/** A digest as stretches are taken from it. */
interface Source {
  id: string
  text: string
  publisher: string | null
  publishedOn: CalendarDay
}

/**
 * Offers the stretches of a new digest to the open predictions and scheduled events that they seem to bear on. To be
 * called in the transaction that stores it; a second time adds nothing.
 */
export async function offerFromDigest(db: Database, source: Source, now: Date): Promise<void> {
  const stretches = readStretches(source.text)
  const names = unionOf(stretches.flatMap(({ telling }) => [telling.names, telling.openers]))
  const rarity = await rarityOf(db, names, [])
  const sought = rarest(names, rarity).map((name) => soughtWords(name, false))
  if (sought.length === 0) return
  const earlier = await listEarlierDigests(db, sought, source.publishedOn)
  const things = await listWaiting(db, earlier, sought, dayOf(source))
  const read = await readPlaces(db, things)
  const open = things.map((waiting) => ({ waiting, thing: toOpenThing(waiting, read) }))
  const offers = await scored(db, open, [{ source, stretches }], now)
  await insertOffers(db, offers.slice(0, MOST_OFFERS))
}

/**
 * Offers to things the stretches of digests that came after what was said of them. To be called in the transaction that
 * stores or accepts them; a second time adds nothing. `saidOn`: when they were said.
 */
export async function offerToThings(
  db: Database,
  ids: readonly string[],
  saidOn: CalendarDay,
  now: Date,
): Promise<void> {
  if (!(await hasLaterDigest(db, saidOn))) return
  const things = await findWaiting(db, ids, {
    publishedOn: addDays(saidOn, 1),
    endsAfter: addDays(saidOn, -NEWS_DAYS),
  })
  const read = await readPlaces(db, things)
  const open = things.map((waiting) => ({ waiting, thing: toOpenThing(waiting, read) }))
  const names = unionOf(open.flatMap(({ thing }) => [thing.own.names, thing.near.names]))
  const rarity = await rarityOf(db, names, [])
  const sought = rarest(names, rarity).map((name) => soughtWords(name, false))
  const later = await listDigestTexts(db, await listLaterDigests(db, sought, saidOn))
  const sources = [...later.values()].map((source) => ({ source, stretches: readStretches(source.text) }))
  await insertOffers(db, (await scored(db, open, sources, now)).slice(0, MOST_OFFERS))
}

const dayOf = ({ publishedOn }: Source) => ({ publishedOn, endsAfter: addDays(publishedOn, -NEWS_DAYS) })

/** Offers for every thing and source, best first. */
async function scored(
  db: Database,
  open: readonly { waiting: Waiting; thing: OpenThing }[],
  sources: readonly { source: Source; stretches: TellingStretch[] }[],
  now: Date,
): Promise<Offer[]> {
  const all = sources.flatMap(({ stretches }) => stretches)
  const rarity = await rarityOf(
    db,
    sharedOf(
      open.flatMap(({ thing: { own, near } }) => [own.names, own.openers, near.names, near.openers]),
      all.flatMap(({ telling }) => [telling.names, telling.openers]),
    ),
    sharedOf(
      open.map(({ thing }) => thing.own.words),
      all.map(({ telling }) => telling.words),
    ),
  )
  return open
    .flatMap(({ waiting, thing }) =>
      sources.flatMap(({ source, stretches }) => offersOf(waiting, thing, source, stretches, rarity, now)),
    )
    .sort((a, b) => b.score - a.score)
}

/** What of one digest is offered to one thing. */
function offersOf(
  waiting: Waiting,
  thing: OpenThing,
  source: Source,
  stretches: readonly TellingStretch[],
  rarity: Rarity,
  now: Date,
): Offer[] {
  const ownPlaces = waiting.places.filter(({ digestId }) => digestId === source.id)
  if (waiting.places.length > 0 && !waiting.places.some((place) => place.publishedOn < source.publishedOn))
    return []
  return stretches
    .filter(({ start, end }) => !ownPlaces.some((place) => place.start < end && start < place.end))
    .map((stretch) => ({ stretch, ...scoreStretch(thing, stretch, source.publisher, rarity) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PER_DIGEST)
    .map(({ stretch, score, parts }) => ({
      id: newId("off", now),
      thing: waiting.thing,
      thingId: waiting.id,
      digestId: source.id,
      start: stretch.start,
      end: stretch.end,
      words: stretch.words,
      score,
      parts,
      state: "offered",
      createdAt: now.toISOString(),
      decidedAt: null,
      decidedBy: null,
    }))
}

/** A claim is told by the sentences it was read in, an event by its title; both by the paragraphs around. */
function toOpenThing(waiting: Waiting, read: ReadonlyMap<string, Surroundings>): OpenThing {
  const around = waiting.places.flatMap((place) => read.get(place.digestId)?.at(place) ?? [])
  const known = unionOf(waiting.places.flatMap(({ digestId }) => read.get(digestId)?.known ?? []))
  const title = tellingOf(waiting.text, waiting.places.length === 0 ? namesKnown(waiting.text) : known)
  const said = around.map(({ own }) => own).reduce(bothTelling, NOTHING_TELLING)
  const near = around.map((one) => one.near).reduce(bothTelling, NOTHING_TELLING)
  const isByTitle = waiting.thing === "event" || around.length === 0
  return {
    own: isByTitle ? title : said,
    near: isByTitle ? bothTelling(said, near) : near,
    publishers: waiting.places.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])),
  }
}

/** The digests in which things were read, each read once. */
async function readPlaces(db: Database, things: readonly Waiting[]): Promise<Map<string, Surroundings>> {
  const ids = [...new Set(things.flatMap(({ places }) => places.map(({ digestId }) => digestId)))]
  const digests = await listDigestTexts(db, ids)
  return new Map([...digests.values()].map(({ id, text }) => [id, readSurroundings(text)]))
}

/** How much each name and each stem tells in this ledger. */
async function rarityOf(
  db: Database,
  names: ReadonlySet<string>,
  stems: ReadonlySet<string> | readonly string[],
): Promise<Rarity> {
  const keys = [
    ...[...stems].map((word) => ({ word, sought: soughtWords(word, true) })),
    ...[...names].map((word) => ({ word, sought: soughtWords(word, false) })),
  ].filter(({ sought }) => sought.tokens.length > 0)
  const { all, holding } = await countPassages(
    db,
    keys.map(({ sought }) => sought),
  )
  const passages = all + BACKGROUND
  const greatest = Math.log(passages / 0.5)
  const rarities = new Map(
    keys.map(({ word }, index) => {
      const rarity = (GREATEST_RARITY * Math.log(passages / ((holding[index] ?? 0) + 0.5))) / greatest
      return [word, Math.max(0, rarity)] as const
    }),
  )
  return (word) => rarities.get(word) ?? 0
}

const rarest = (names: ReadonlySet<string>, rarity: Rarity): string[] =>
  [...names]
    .filter((name) => rarity(name) >= LEAST_NAME_RARITY)
    .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)

const unionOf = (sets: readonly ReadonlySet<string>[]): Set<string> =>
  new Set(sets.flatMap((set) => [...set]))

/** What stands on both sides; only that can add to a score. */
function sharedOf(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): Set<string> {
  const other = unionOf(b)
  return new Set([...unionOf(a)].filter((key) => other.has(key)))
}
