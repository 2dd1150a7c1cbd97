import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parseArgs } from "node:util"
import * as chrono from "chrono-node"
import { readDigest } from "../../src/extract/read-digest.ts"
import type { DigestReading } from "../../src/extract/reading.ts"
import { type Label, type Score, scoreEvents, scorePredictions } from "./score.ts"

interface Labels {
  publishedOn: string
  events: (Label & { title: string; start: string; end: string; startOpen?: boolean })[]
  predictions: (Label & { type: string; condition: string | null; consequence: string; due: string | null })[]
}

const { values } = parseArgs({ options: { gold: { type: "string" }, text: { type: "string" } } })
const { gold, text } = values
if (gold === undefined || text === undefined) {
  process.stderr.write(
    "npm run bench:reader -- --gold DIR --text DIR (labels as <id>.json, texts as <id>.txt or <id>.md)\n",
  )
  process.exit(2)
}

const WARM_UP = 5
const ROUNDS = 11
const ids = readdirSync(gold)
  .filter((file) => file.endsWith(".json"))
  .map((file) => basename(file, ".json"))
  .sort()
const digests = ids.flatMap((id) => {
  const file = [join(text, `${id}.txt`), join(text, `${id}.md`)].find(existsSync)
  if (file === undefined) return []
  const labels: Labels = JSON.parse(readFileSync(join(gold, `${id}.json`), "utf8"))
  return [{ id, file, words: readFileSync(file, "utf8"), labels }]
})

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const [first] = digests
const cold = first ? cost(() => readDigest(first.words)) : 0
printTable()
printSpeed()

function printTable(): void {
  const readings = digests.map((digest) => ({
    ...digest,
    reading: readDigest(digest.words, { fileName: basename(digest.file) }),
  }))
  for (const [name, score] of [
    ["events", scoreEvents],
    ["predictions", scorePredictions],
  ] as const) {
    const rows = readings.map(({ id, words, labels, reading }) => ({
      id,
      score: score(words, labels, reading),
    }))
    process.stdout.write(`${name.padEnd(30)} P     R     F1    day   words if/then\n`)
    for (const row of rows) process.stdout.write(line(row.id, row.score))
    process.stdout.write(line("all", rows.map((row) => row.score).reduce(add)))
  }
  const dated = readings.filter(({ reading, labels }) => isDayRight(reading, labels)).length
  process.stdout.write(`digest days right: ${dated} of ${readings.length}\n`)
}

function isDayRight(reading: DigestReading, labels: Labels): boolean {
  return reading.digest.publishedOn === labels.publishedOn
}

function line(id: string, score: Score): string {
  const [precision, recall] = [ratio(score.right, score.found), ratio(score.hit, score.core)]
  const f1 =
    precision !== null && recall !== null && precision + recall > 0
      ? (2 * precision * recall) / (precision + recall)
      : null
  const cells = [
    precision,
    recall,
    f1,
    ratio(score.dayRight, score.hit),
    ratio(score.wordsHit, score.words),
    ratio(score.splitRight, score.split),
  ]
  return `  ${id.padEnd(28)} ${cells.map((cell) => (cell === null ? "–    " : cell.toFixed(3))).join(" ")}  (${score.hit}/${score.core} core, ${score.found} found)\n`
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function add(a: Score, b: Score): Score {
  const sum = { ...a }
  for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] = a[key] + b[key]
  return sum
}

/** Warm CPU time for 1,000 words (the median round): the whole reader, and chrono-node finding dates alone. */
function printSpeed(): void {
  const words = digests.reduce((sum, digest) => sum + digest.words.split(/\s+/).length, 0)
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => ({
    reader: cost(() => {
      for (const { words, labels } of digests) readDigest(words, { publishedOn: labels.publishedOn })
    }),
    other: cost(() => {
      for (const { words, labels } of digests) chrono.parse(words, new Date(labels.publishedOn))
    }),
  })).slice(WARM_UP)
  const reader = median(rounds.map((round) => round.reader))
  const other = median(rounds.map((round) => round.other))
  const per = (milliseconds: number) => ((milliseconds / words) * 1000).toFixed(1)
  process.stdout.write(
    `CPU per 1,000 words: reader ${per(reader)} ms, chrono-node (dates only) ${per(other)} ms, ratio ${(reader / other).toFixed(2)}\n`,
  )
  const length = first?.words.split(/\s+/).length ?? 0
  process.stdout.write(`first digest of the process (${length} words): ${cold.toFixed(0)} ms\n`)
}

/** Milliseconds of the processor. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
