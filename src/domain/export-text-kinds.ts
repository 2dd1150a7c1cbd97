import { a, maybe, maybeTo, to } from "./export-fields.ts"
import { type ExportKind, kind, once, onceStanding, stamped } from "./export-kind.ts"
import { ITEM_STATES, POLL_RESULTS, SOURCE_KINDS, SOURCE_STATES } from "./source.ts"

/** What an export holds of texts and where they come from: the first kinds of it. */
export const TEXT_KINDS: Readonly<Record<string, ExportKind>> = {
  digests: kind(
    "dig",
    {
      publisher: maybe("text"),
      title: a("text"),
      publishedOn: a("day"),
      language: a("text"),
      url: maybe("address"),
      text: a("text"),
      ...stamped,
      withdrawnAt: maybe("instant"),
    },
    [once("text")],
  ),
  sources: kind(
    "src",
    {
      kind: a(SOURCE_KINDS),
      url: a("address"),
      title: a("text"),
      publisher: maybe("text"),
      intervalMinutes: a("count"),
      fetchesPages: a("flag"),
      state: a(SOURCE_STATES),
      nextPollAt: maybe("instant"),
      lastPolledAt: maybe("instant"),
      lastResult: maybe(POLL_RESULTS),
      lastReason: maybe("text"),
      failures: a("count"),
      ...stamped,
      withdrawnAt: maybe("instant"),
    },
    [onceStanding("url")],
  ),
  sourceItems: kind(
    "itm",
    {
      sourceId: to("sources"),
      guid: a("text"),
      url: maybe("text"),
      title: maybe("text"),
      publisher: maybe("text"),
      state: a(ITEM_STATES),
      reason: maybe("text"),
      digestId: maybeTo("digests"),
      text: maybe("text"),
      seenAt: a("instant"),
    },
    [once("sourceId", "guid")],
  ),
}
