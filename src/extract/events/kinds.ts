import type { EventKind } from "../../domain/event.ts"
import { wordsOf } from "../same-thing.ts"

/** Words that speak for a kind, the strongest first; a word's weight is the line's number. */
const SIGNS: readonly (readonly [EventKind, number, string])[] = [
  ["earnings", 4, "earnings eps dividend"],
  ["earnings", 2.4, "results revenue profit"],
  ["patch", 4, "patch patches patched hotfix cve cves"],
  [
    "leadership",
    4,
    "ceo cfo cto chairman chairwoman chair appointed appoints resigns resigned successor leadership steps-down president-elect",
  ],
  ["leadership", 2.5, "hires hired joins president director minister coalition successor"],
  [
    "conference",
    4,
    "conference summit keynote expo symposium wwdc ces gtc forum congress convention hackathon meetup",
  ],
  [
    "deadline",
    3.5,
    "deadline deadlines expires expire expiring comment comments responses submissions submit submitted until cutoff applications feedback sunset promotion",
  ],
  [
    "legal",
    3,
    "act law court ruling rules lawsuit verdict regulation regulations regulator directive treaty ordinance bill judgment settlement fine fined obligations parliament injunction antitrust legislation statute enforcement adopts adopted consultation sanctions tariff tariffs",
  ],
  [
    "incident",
    3.5,
    "breach outage attack hack hacked leak leaked incident ransomware exploited crash explosion shutdown recall derailment wildfire aground collision strike",
  ],
  ["deal", 3.6, "deal agreement contract partnership alliance pact"],
  [
    "deal",
    3,
    "buy agrees acquires acquisition acquire merger invests invest investment stake funding round signs signed buys buyout",
  ],
  [
    "release",
    3,
    "releases released release launches launched launch ships shipped shipping unveils unveiled introduces available rollout preview open-sources beta tier version debuts",
  ],
  [
    "infrastructure",
    2.8,
    "capacity gigawatt gw mw datacenter construction plant online capex grid pipeline tpu facility",
  ],
  [
    "research",
    2.5,
    "study paper benchmark research researchers findings trial trials published-paper experiment discovers scientists survey",
  ],
  [
    "announcement",
    1.5,
    "announces announced announcement publishes published discloses disclosed reports reported confirms confirmed unveils says speaks statement data minutes decision conference-call press plan guidelines report draft",
  ],
]

const WEIGHTS = new Map<string, [EventKind, number][]>()
for (const [kind, weight, words] of SIGNS)
  for (const word of words.split(" ")) WEIGHTS.set(word, [...(WEIGHTS.get(word) ?? []), [kind, weight]])

/** Without names and compounds whose words belong to another kind ("press conference"). */
const plainTitle = (title: string): string =>
  title.replace(/\bpress conference\b/gi, "statement speaks").replace(/\bConference Board\b/g, "")

/** What kind of happening a title (and, weighing half, the clause around it) speaks of; `other` without any sign. */
export function kindOf(title: string, clause = ""): EventKind {
  const sums = new Map<EventKind, number>()
  const add = (words: string, share: number) => {
    for (const word of wordsOf(words))
      for (const [kind, weight] of WEIGHTS.get(word) ?? [])
        sums.set(kind, (sums.get(kind) ?? 0) + weight * share)
  }
  add(plainTitle(title), 1)
  if (sums.size === 0) add(clause, 0.5)
  let best: EventKind = "other"
  for (const [kind, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = kind
  return best
}
