import { BULK_ACTIONS, BULK_OUTCOMES } from "./bulk.ts"
import { REVIEWS } from "./digest.ts"
import { EVENT_KINDS, EVENT_STATUSES, TOPICS } from "./event.ts"
import { a, maybe, maybeTo, to } from "./export-fields.ts"
import {
  type ExportKind,
  kind,
  mentioned,
  once,
  onceStanding,
  place,
  recorded,
  span,
  stamped,
  window,
} from "./export-kind.ts"
import { TEXT_KINDS } from "./export-text-kinds.ts"
import { OFFER_STATES } from "./offer.ts"
import { ORIGINS } from "./origin.ts"
import { PREDICTION_TYPES, RESOLUTIONS } from "./prediction.ts"
import { REGROUPING_KINDS } from "./regrouping.ts"
import { THINGS } from "./thing.ts"
import { ANNUL_REASONS, VERDICT_ABOUTS, VERDICT_VALUES } from "./verdict.ts"
import { VIEW_GROUPINGS, VIEW_PAGES } from "./view.ts"

/**
 * Everything that an export holds, each kind after those that it names. What follows from it (what search reads, in which
 * order lists come) is left out, and so is what belongs to one server only: channels, rules and logs of reminders, and
 * what a feed's server said of its own cache.
 */
export const EXPORT_KINDS: Readonly<Record<string, ExportKind>> = {
  ...TEXT_KINDS,
  series: kind("ser", {
    title: a("text"),
    kind: a(EVENT_KINDS),
    topic: a(TOPICS),
    rule: a("rule"),
    startsOn: a("day"),
    exceptions: a("texts"),
    revision: a("count"),
    createdAt: a("instant"),
  }),
  seriesRevisions: kind(
    null,
    {
      seriesId: to("series"),
      number: a("count"),
      rule: a("rule"),
      startsOn: a("day"),
      exceptions: a("texts"),
      reason: a("text"),
      ...recorded,
    },
    [],
    ["seriesId", "number"],
  ),
  events: kind(
    "evt",
    {
      title: a("text"),
      kind: a(EVENT_KINDS),
      topic: a(TOPICS),
      status: a(EVENT_STATUSES),
      review: a(REVIEWS),
      ...span,
      seriesId: maybeTo("series"),
      seriesOn: maybe("day"),
      anchorEventId: maybeTo("events"),
      anchorOffset: maybe("duration"),
      mergedIntoId: maybeTo("events"),
      confidence: a("share"),
      rules: a("texts"),
      proposedBy: a(ORIGINS),
      titleBy: a(ORIGINS),
      ...stamped,
    },
    [once("seriesId", "seriesOn")],
  ),
  eventRevisions: kind(
    null,
    {
      eventId: to("events"),
      number: a("count"),
      ...span,
      reason: a("text"),
      ...recorded,
      digestId: maybeTo("digests"),
    },
    [],
    ["eventId", "number"],
  ),
  predictions: kind("prd", {
    type: a(PREDICTION_TYPES),
    condition: maybe("text"),
    consequence: a("text"),
    topic: a(TOPICS),
    review: a(REVIEWS),
    madeOn: a("day"),
    ...window("conditionWindow"),
    ...window("outcomeWindow"),
    triggerEventId: maybeTo("events"),
    dueOn: maybe("day"),
    reviewOn: maybe("day"),
    resolution: a(RESOLUTIONS),
    annulReason: maybe(ANNUL_REASONS),
    conditionMetOn: maybe("day"),
    resolvedOn: maybe("day"),
    mergedIntoId: maybeTo("predictions"),
    confidence: a("share"),
    rules: a("texts"),
    proposedBy: a(ORIGINS),
    ...stamped,
  }),
  thingTags: kind(null, { thing: a(THINGS), thingId: a("thing"), tag: a("text") }, [], ["thingId", "tag"]),
  mentions: kind("men", { ...mentioned, ...place, dateWords: maybe("text") }),
  verdicts: kind(
    "ver",
    {
      predictionId: to("predictions"),
      number: a("count"),
      about: a(VERDICT_ABOUTS),
      verdict: a(VERDICT_VALUES),
      reason: maybe(ANNUL_REASONS),
      becameTrueOn: maybe("day"),
      ...recorded,
      evidenceUrl: maybe("address"),
      evidenceQuote: maybe("text"),
      note: maybe("text"),
      withdrawsId: maybeTo("verdicts"),
      correctsId: maybeTo("verdicts"),
      copyOfId: maybeTo("verdicts"),
    },
    [once("predictionId", "number"), once("withdrawsId")],
  ),
  forecasts: kind(
    "fct",
    {
      predictionId: to("predictions"),
      number: a("count"),
      about: a(VERDICT_ABOUTS),
      probability: a("share"),
      note: maybe("text"),
      recordedOn: a("day"),
      ...recorded,
      withdrawsId: maybeTo("forecasts"),
    },
    [once("predictionId", "number"), once("withdrawsId")],
  ),
  changes: kind("chg", {
    eventId: maybeTo("events"),
    predictionId: maybeTo("predictions"),
    field: a("text"),
    from: maybe("text"),
    to: maybe("text"),
    revision: maybe("count"),
    why: a("text"),
    ...recorded,
  }),
  regroupings: kind(
    "rgp",
    {
      kind: a(REGROUPING_KINDS),
      keptId: a("thing"),
      otherId: a("thing"),
      keptRevision: a("count"),
      otherRevision: a("count"),
      moved: a("moved"),
      why: a("text"),
      ...recorded,
      undoesId: maybeTo("regroupings"),
    },
    [once("undoesId")],
  ),
  bulks: kind("blk", { action: a(BULK_ACTIONS), ask: a("object"), ...recorded, undoesId: maybeTo("bulks") }, [
    once("undoesId"),
  ]),
  bulkItems: kind(
    null,
    {
      bulkId: to("bulks"),
      number: a("count"),
      thingId: a("thing"),
      outcome: a(BULK_OUTCOMES),
      reason: maybe("text"),
      before: maybe("object"),
      revision: maybe("count"),
    },
    [],
    ["bulkId", "number"],
  ),
  views: kind(
    "viw",
    {
      slug: a("slug"),
      name: a("text"),
      query: a("query"),
      page: a(VIEW_PAGES),
      grouping: a(VIEW_GROUPINGS),
      ...stamped,
      withdrawnAt: maybe("instant"),
    },
    [onceStanding("slug")],
  ),
  offers: kind(
    "off",
    {
      ...mentioned,
      ...place,
      score: a("number"),
      parts: a("parts"),
      state: a(OFFER_STATES),
      createdAt: a("instant"),
      decidedAt: maybe("instant"),
      decidedBy: maybe("text"),
    },
    [once("digestId", "eventId", "start"), once("digestId", "predictionId", "start")],
  ),
}

/** Its kinds in the order in which an export holds them. */
export const EXPORT_KIND_NAMES: readonly string[] = Object.keys(EXPORT_KINDS)
