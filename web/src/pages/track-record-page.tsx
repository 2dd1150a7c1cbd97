import { ItemPanel } from "../panel/item-panel.tsx"
import { useKeys } from "../state/keys.ts"
import { navigate, query } from "../state/router.ts"
import { summary } from "../state/summary.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { useTitle } from "../ui/use-title.ts"
import { count } from "../words/days.ts"
import { readTrackAddress, type TrackAddress, writeTrackAddress } from "./track-record-address.ts"
import { TrackCalibration } from "./track-record-calibration.tsx"
import { getTrackRecord } from "./track-record-calls.ts"
import { TrackDefinitions } from "./track-record-definitions.tsx"
import { TrackDrillDown } from "./track-record-drill-down.tsx"
import { TrackFilters } from "./track-record-filters.tsx"
import { TrackTable } from "./track-record-table.tsx"

/** Publishers or topics side by side, the claims behind each number, and how forecasts did. */
export function TrackRecordPage() {
  useTitle("Track record")
  const address = readTrackAddress(query.value)
  const known = summary.value
  const { item: _item, number: _number, group: _group, forecaster: _forecaster, ...asked } = address
  const records = useResource(JSON.stringify(asked), (signal) => getTrackRecord(address, signal))
  const change = (part: Partial<TrackAddress>): void =>
    navigate(`/track-record${writeTrackAddress({ ...address, ...part })}`)
  useKeys({ Escape: () => address.item && change({ item: null }) })
  const data = records.data
  return (
    <div class={`view-list track-page${address.item ? " has-panel" : ""}`}>
      <div class="page-columns">
        <div class="track">
          <header class="page-title">
            <h1>Track record</h1>
            <p>{data ? standing(data.total.numbers) : "What came of the claims that digests made."}</p>
            {data && data.total.numbers.right.of === 0 && data.total.numbers.overdue.count > 0 && (
              <p class="track-start">
                <a class="button small" href="/inbox">
                  Give the first verdict
                </a>
              </p>
            )}
          </header>
          <TrackFilters address={address} onChange={change} />
          {records.problem && <Problem problem={records.problem} onRetry={records.retry} />}
          {data && data.groups.length === 0 && <NothingYet isNarrowed={isNarrowed(address)} />}
          {data && data.groups.length > 0 && (
            <>
              <TrackTable records={data} address={address} />
              <TrackDefinitions records={data} />
            </>
          )}
          {address.number && data && <TrackDrillDown address={address} number={address.number} />}
          <TrackCalibration address={address} onChange={change} />
        </div>
        {address.item && known && (
          <ItemPanel
            key={address.item}
            id={address.item}
            today={known.today}
            onClose={() => change({ item: null })}
          />
        )}
      </div>
    </div>
  )
}

const isNarrowed = ({ from, to, publisher, topic, type }: TrackAddress): boolean =>
  [from, to, publisher, topic, type].some((one) => one !== null)

/** "19 claims accepted; 7 came out right or wrong, 5 need a verdict." */
function standing(numbers: {
  made: { count: number }
  right: { of: number }
  overdue: { count: number }
}): string {
  const { made, right, overdue } = numbers
  if (made.count === 0) return "What came of the claims that digests made."
  const resolved =
    right.of === 0 ? "none has come out right or wrong yet" : `${right.of} came out right or wrong`
  const waiting =
    overdue.count === 0 ? "" : `, ${overdue.count} ${overdue.count === 1 ? "needs" : "need"} a verdict`
  return `${count(made.count, "claim")} accepted: ${resolved}${waiting}.`
}

function NothingYet({ isNarrowed: isFiltered }: { isNarrowed: boolean }) {
  const proposed = summary.value?.proposed ?? 0
  return (
    <div class="empty">
      <h2>{isFiltered ? "No accepted claim fits these filters" : "No claim has been accepted yet"}</h2>
      <p>
        Here publishers stand side by side: how many of their claims were dated, came true or did not, each
        share with the interval that admits how few they are. Only claims that somebody accepted count
        {proposed > 0 ? `, and ${proposed.toLocaleString("en-GB")} finds still wait for that` : ""}.
      </p>
      <a class="button primary" href="/digests">
        Review a digest's claims
      </a>
    </div>
  )
}
