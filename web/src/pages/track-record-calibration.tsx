import type { Schemas } from "../api/client.ts"
import { Problem } from "../ui/problem.tsx"
import { useResource } from "../ui/use-resource.ts"
import { count } from "../words/days.ts"
import { capital } from "../words/labels.ts"
import type { TrackAddress } from "./track-record-address.ts"
import { getCalibration } from "./track-record-calls.ts"
import { CalibrationChart } from "./track-record-chart.tsx"
import { percent, rangeWords, scoreWords } from "./track-record-words.ts"

type Calibration = Schemas["Calibration"]

interface CalibrationProps {
  address: TrackAddress
  onChange: (part: Partial<TrackAddress>) => void
}

/** How well people's own probabilities agree with what came. */
export function TrackCalibration({ address, onChange }: CalibrationProps) {
  const { item: _item, number: _number, group: _group, by: _by, ...asked } = address
  const found = useResource(JSON.stringify(asked), (signal) => getCalibration(address, signal))
  const data = found.data
  return (
    <section class="calibration" aria-labelledby="calibration">
      <div class="track-behind-head">
        <h2 id="calibration">Forecasts and what came</h2>
        {data && data.forecasters.length > 1 && (
          <label class="calibration-whose">
            Whose{" "}
            <select
              value={address.forecaster ?? ""}
              onChange={(event) => onChange({ forecaster: event.currentTarget.value || null })}
            >
              <option value="">Everybody's</option>
              {data.forecasters.map((name) => (
                <option key={name} value={name}>
                  {capital(name)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {found.problem && <Problem problem={found.problem} onRetry={found.retry} />}
      {data && (data.counts.scored === 0 ? <NoScores counts={data.counts} /> : <Scores data={data} />)}
    </section>
  )
}

function NoScores({ counts }: { counts: Calibration["counts"] }) {
  const given = counts.open + counts.annulled + counts.ambiguous + counts.tooLate
  return (
    <div class="calibration-empty">
      <CalibrationChart bins={[]} baseRate={null} />
      <div>
        <p>
          <strong>{given === 0 ? "No forecast yet." : `${unscoredWords(counts)}`}</strong>
        </p>
        <p>
          Open a claim and say how likely it is, as often as you change your mind. Once it comes out, your
          forecast is scored and drawn here: of what you called 70 % likely, about 70 % should come true, on
          the dashed line.
        </p>
        <a class="button" href="/list?thing=prediction">
          Find a claim to forecast
        </a>
      </div>
    </div>
  )
}

/** "3 forecasts are open, 1 was set aside: none is scored yet." */
function unscoredWords({ open, annulled, ambiguous, tooLate }: Calibration["counts"]): string {
  const parts = [
    open > 0 && `${count(open, "forecast")} still open`,
    annulled > 0 && `${annulled} set aside with its claim`,
    ambiguous > 0 && `${ambiguous} on an ambiguous claim`,
    tooLate > 0 && `${tooLate} given too late`,
  ].filter((part) => part !== false)
  return `Not scored: ${parts.join(", ")}.`
}

function Scores({ data }: { data: Calibration }) {
  const { final, timeWeighted, baseRate, counts } = data
  const isUnscored = counts.open + counts.annulled + counts.ambiguous + counts.tooLate > 0
  return (
    <div class="calibration-body">
      <CalibrationChart bins={data.bins} baseRate={baseRate?.share ?? null} />
      <div class="calibration-words">
        <dl class="scores">
          <div>
            <dt>Last forecast</dt>
            <dd>
              <strong>{scoreWords(final.brier)}</strong> Brier score over {count(final.count, "question")}
            </dd>
          </div>
          <div>
            <dt>Day by day</dt>
            <dd>
              <strong>{scoreWords(timeWeighted.brier)}</strong> mean of the daily scores
            </dd>
          </div>
          <div>
            <dt>Base rate</dt>
            <dd>
              <strong>{scoreWords(final.baseRateBrier)}</strong>
              {baseRate &&
                ` by always saying ${percent(baseRate.share)}, the share that came true (${rangeWords(baseRate)})`}
            </dd>
          </div>
          <div>
            <dt>Skill</dt>
            <dd>
              <strong>{final.skill === null ? "–" : percent(final.skill).replace("-", "−")}</strong>{" "}
              {skillWords(final.skill)}
            </dd>
          </div>
        </dl>
        <p class="hint">
          0 is perfect, 0.25 is always saying 50 %, 1 is certain and wrong (Brier 1950). Scored is what stood
          at the end of each day before the day it came true.
        </p>
        {isUnscored && <p class="hint">{unscoredWords(counts)}</p>}
        <BinTable bins={data.bins} />
      </div>
    </div>
  )
}

const skillWords = (skill: number | null): string => {
  if (skill === null) return "cannot be told: everything came out the same way"
  return skill > 0 ? "closer to the truth than the base rate" : "no better than always giving the base rate"
}

function BinTable({ bins }: { bins: Calibration["bins"] }) {
  return (
    <details class="more">
      <summary>The chart as a table</summary>
      <table class="bin-table">
        <thead>
          <tr>
            <th scope="col">Called</th>
            <th scope="col">Questions</th>
            <th scope="col">Mean forecast</th>
            <th scope="col">Came true</th>
          </tr>
        </thead>
        <tbody>
          {bins
            .filter((bin) => bin.count > 0)
            .map((bin) => (
              <tr key={bin.from}>
                <th scope="row">
                  {Math.round(bin.from * 100)}–{percent(bin.to)}
                </th>
                <td>{bin.count}</td>
                <td>{bin.meanForecast === null ? "–" : percent(bin.meanForecast)}</td>
                <td>{bin.observed ? `${percent(bin.observed.share)} (${rangeWords(bin.observed)})` : "–"}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}
