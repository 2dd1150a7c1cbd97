import type { Schemas } from "../api/client.ts"
import { labelOf } from "../words/labels.ts"
import { TRACK_NUMBERS } from "../words/lists.ts"
import { type TrackAddress, type TrackNumber, writeTrackAddress } from "./track-record-address.ts"
import { groupWords, NUMBER_WORDS, percent, rangeWords } from "./track-record-words.ts"

type Records = Schemas["TrackRecords"]
type GroupRecord = Schemas["TrackRecord"]

/** One row for each group, in order of name; each number leads to the claims that it counts. */
export function TrackTable({ records, address }: { records: Records; address: TrackAddress }) {
  const by = records.by === "publisher" ? "Publisher" : "Topic"
  return (
    <table class="track-table">
      <caption class="visually-hidden">
        What came of the claims by {by.toLowerCase()}, in order of name. Shares with their 95 % intervals.
      </caption>
      <thead>
        <tr>
          <th scope="col">{by}</th>
          <th scope="col" class="track-chart-head">
            <span>Right, % of right and wrong</span>
            <span class="track-scale" aria-hidden="true">
              <span>0</span>
              <span>50</span>
              <span>100</span>
            </span>
          </th>
          {TRACK_NUMBERS.map((number) => (
            <th key={number} scope="col" class="track-cell" title={records.definitions[number]}>
              {NUMBER_WORDS[number]}
            </th>
          ))}
          <th
            scope="col"
            class="track-cell"
            title="From the day it was made to the day it came out right or wrong"
          >
            Median days
          </th>
        </tr>
      </thead>
      <tbody>
        {records.groups.map((record) => (
          <Row
            key={record.group ?? ""}
            record={record}
            name={groupWords(record.group, labelOf, records.by)}
            group={record.group ?? ""}
            address={address}
          />
        ))}
      </tbody>
      {records.groups.length > 1 && (
        <tfoot>
          <Row record={records.total} name="All, each claim once" group={null} address={address} />
        </tfoot>
      )}
    </table>
  )
}

interface RowProps {
  record: GroupRecord
  name: string
  /** null: all of them. */
  group: string | null
  address: TrackAddress
}

function Row({ record, name, group, address }: RowProps) {
  return (
    <tr>
      <th scope="row" class="track-name">
        {name}
        {record.rank !== null && <span class="tag">No. {record.rank}</span>}
      </th>
      <td class="track-chart">
        <Whisker record={record} />
      </td>
      {TRACK_NUMBERS.map((number) => (
        <td key={number} class="track-cell" data-label={NUMBER_WORDS[number]}>
          <NumberCell record={record} number={number} group={group} name={name} address={address} />
        </td>
      ))}
      <td class="track-cell" data-label="Median days">
        <MedianDays median={record.medianDays} />
      </td>
    </tr>
  )
}

function NumberCell({ record, number, group, name, address }: { number: TrackNumber } & RowProps) {
  const found = record.numbers[number]
  const interval = "interval" in found ? found.interval : null
  const to = `/track-record${writeTrackAddress({ ...address, number, group, item: null })}#behind`
  return (
    <>
      {found.count === 0 ? (
        <span class="track-none">0</span>
      ) : (
        <a href={to} aria-label={`${NUMBER_WORDS[number]}: ${found.count}, ${name}`}>
          {found.count.toLocaleString("en-GB")}
        </a>
      )}
      {interval && "of" in found && (
        <span class="track-share">
          <span class="visually-hidden">of {found.of}: </span>
          {percent(interval.share)} <span class="track-range">{rangeWords(interval)}</span>
        </span>
      )}
    </>
  )
}

/** A dot for the share right, between the ends of its interval; hollow and dashed where there are too few to tell. */
function Whisker({ record }: { record: GroupRecord }) {
  const { interval, of, count } = record.numbers.right
  if (!interval) return <span class="track-words muted">Nothing resolved yet</span>
  const at = (share: number): string => `${share * 100}%`
  return (
    <>
      <span class={`whisker${record.isEnough ? "" : " is-few"}`} aria-hidden="true">
        <span
          class="whisker-line"
          style={{ left: at(interval.low), width: at(interval.high - interval.low) }}
        />
        <span class="whisker-dot" style={{ left: at(interval.share) }} />
      </span>
      <span class="track-words">
        {count} of {of}: {percent(interval.share)} <span class="muted">({rangeWords(interval)})</span>
        {!record.isEnough && <span class="track-few"> too few to tell</span>}
      </span>
    </>
  )
}

function MedianDays({ median }: { median: GroupRecord["medianDays"] }) {
  if (!median) return <span class="track-none">–</span>
  return (
    <>
      {median.median.toLocaleString("en-GB")}
      {median.low !== null && median.high !== null && (
        <span class="track-share">
          <span class="track-range">
            {median.low}–{median.high}
          </span>
        </span>
      )}
    </>
  )
}
