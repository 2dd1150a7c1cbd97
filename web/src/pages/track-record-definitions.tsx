import type { Schemas } from "../api/client.ts"
import { TRACK_NUMBERS } from "../words/lists.ts"
import { NUMBER_WORDS } from "./track-record-words.ts"

/** What the numbers count, and how to read the intervals and the order. */
export function TrackDefinitions({ records }: { records: Schemas["TrackRecords"] }) {
  const isRanked = records.groups.some(({ rank }) => rank !== null)
  const isOpen = records.total.numbers.right.of === 0
  return (
    <div class="track-notes">
      <p>
        In order of name.{" "}
        {isOpen
          ? "Who was worth believing shows once claims come out: nobody is put before anybody until then."
          : isRanked
            ? "A number behind a name says how often it was right beside the others; it stands only where no intervals overlap."
            : "No order of merit: the intervals overlap, or too few claims have come out, so nothing can be told from them."}
      </p>
      <details class="more">
        <summary>What is counted, and how</summary>
        <dl class="track-definitions">
          {TRACK_NUMBERS.map((number) => (
            <div key={number}>
              <dt>{NUMBER_WORDS[number]}</dt>
              <dd>{records.definitions[number]}</dd>
            </div>
          ))}
          <div>
            <dt>Median days</dt>
            <dd>From the day a claim was made to the day it came out right or wrong.</dd>
          </div>
          <div>
            <dt>Intervals</dt>
            <dd>
              Behind each share stands its 95 % interval (Wilson 1927): where the true share may well lie,
              given so few claims. A hollow dot on a dashed line has fewer than {records.enoughResolved}{" "}
              claims that came out right or wrong: too few to tell.
            </dd>
          </div>
          <div>
            <dt>Not counted</dt>
            <dd>
              What was read but nobody accepted, what was withdrawn, and what was merged into another claim. A
              claim whose condition did not come true is set aside, not wrong.
            </dd>
          </div>
        </dl>
      </details>
    </div>
  )
}
