import type { Schemas } from "../api/client.ts"
import { count } from "../words/days.ts"
import { percent } from "./track-record-words.ts"

const SIZE = 320
const LEFT = 44
const TOP = 12
const BOTTOM = 40
const TICKS = [0, 0.25, 0.5, 0.75, 1]

const x = (share: number): number => LEFT + share * SIZE
const y = (share: number): number => TOP + (1 - share) * SIZE

interface ChartProps {
  bins: Schemas["Calibration"]["bins"]
  baseRate: number | null
}

/** How to read the chart; under it, so that no colour has to be told from another. */
export function CalibrationChart(props: ChartProps) {
  return (
    <figure>
      <Chart {...props} />
      {props.baseRate !== null && (
        <figcaption class="hint">
          Dashed: what is called as likely as it is. Dotted: the base rate. Dots: tenths, with how many
          questions, and the 95 % interval of the share that came true.
        </figcaption>
      )}
    </figure>
  )
}

/** Mean forecast against the share that came true, a dot with its count for each tenth. */
function Chart({ bins, baseRate }: ChartProps) {
  const held = bins.filter((bin) => bin.count > 0)
  const most = Math.max(1, ...held.map((bin) => bin.count))
  const total = held.reduce((sum, bin) => sum + bin.count, 0)
  return (
    <svg
      class="calibration-chart"
      viewBox={`0 0 ${LEFT + SIZE + 44} ${TOP + SIZE + BOTTOM}`}
      role="img"
      aria-label={
        total === 0
          ? "An empty calibration chart"
          : `Calibration of ${count(total, "scored question")}; the table beside it has the numbers`
      }
    >
      {TICKS.map((tick) => (
        <g key={tick} class="chart-grid">
          <line x1={x(tick)} y1={y(0)} x2={x(tick)} y2={y(1)} />
          <line x1={x(0)} y1={y(tick)} x2={x(1)} y2={y(tick)} />
          <text x={x(tick)} y={y(0) + 16} text-anchor="middle">
            {Math.round(tick * 100)}
          </text>
          <text x={x(0) - 8} y={y(tick) + 4} text-anchor="end">
            {Math.round(tick * 100)}
          </text>
        </g>
      ))}
      <text class="chart-axis" x={x(0.5)} y={y(0) + 34} text-anchor="middle">
        Forecast, %
      </text>
      <text class="chart-axis" x={x(0)} y={TOP - 2} text-anchor="start">
        Came true, %
      </text>
      <line class="chart-diagonal" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      {baseRate !== null && (
        <g class="chart-base">
          <line x1={x(0)} y1={y(baseRate)} x2={x(1)} y2={y(baseRate)} />
          <text x={x(1) + 5} y={y(baseRate) + 4}>
            {percent(baseRate)}
          </text>
        </g>
      )}
      {held.map((bin) => (
        <Dot key={bin.from} bin={bin} most={most} />
      ))}
    </svg>
  )
}

function Dot({ bin, most }: { bin: ChartProps["bins"][number]; most: number }) {
  if (bin.meanForecast === null || !bin.observed) return null
  const [atX, atY] = [x(bin.meanForecast), y(bin.observed.share)]
  const radius = 3.5 + 5 * Math.sqrt(bin.count / most)
  return (
    <g class="chart-dot">
      <line x1={atX} y1={y(bin.observed.low)} x2={atX} y2={y(bin.observed.high)} />
      <circle cx={atX} cy={atY} r={radius} />
      <text x={atX + radius + 3} y={atY + 4}>
        {bin.count}
      </text>
    </g>
  )
}
