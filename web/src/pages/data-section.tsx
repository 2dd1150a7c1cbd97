import { Download } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { importFile } from "../api/import-calls.ts"
import { refreshSummary } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { refreshViews, views } from "../state/views.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"

type Report = Schemas["ImportReport"]

const TABLES = ["predictions", "events", "verdicts", "forecasts"] as const

/** Taking the ledger out, and bringing one in: what would happen is shown before it does. */
export function DataSection({ onImported }: { onImported: () => void }) {
  const [slug, setSlug] = useState("")
  const narrowed = slug === "" ? "" : `?view=${slug}`
  return (
    <details
      class="data-section"
      onToggle={() => {
        if (views.value === null) void refreshViews().catch(() => undefined)
      }}
    >
      <summary>Export and import</summary>
      <div class="data-columns">
        <section aria-label="Export">
          <h2>Out</h2>
          <p>Everything with its history as one file, to keep or to move.</p>
          <p>
            <a class="button" href="/api/v1/export.json" download>
              <Download size={14} aria-hidden="true" />
              Download all (JSON)
            </a>
          </p>
          <label class="data-view">
            <span>Tables of</span>
            <select value={slug} onChange={(event) => setSlug(event.currentTarget.value)}>
              <option value="">everything</option>
              {(views.value ?? []).map((view) => (
                <option key={view.id} value={view.slug}>
                  {view.name}
                </option>
              ))}
            </select>
          </label>
          <ul class="data-tables">
            {TABLES.map((table) => (
              <li key={table}>
                <a href={`/api/v1/export/${table}.csv${narrowed}`} download>
                  {table}.csv
                </a>
              </li>
            ))}
          </ul>
        </section>
        <ImportBox onImported={onImported} />
      </div>
    </details>
  )
}

function ImportBox({ onImported }: { onImported: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const forget = (): void => {
    setFile(null)
    setReport(null)
    setProblem(null)
    if (field.current) field.current.value = ""
  }
  const run = async (chosen: File, isDryRun: boolean): Promise<void> => {
    setBusy(true)
    setProblem(null)
    try {
      const found = await importFile(chosen, { dryRun: isDryRun, skipBad: true })
      if (isDryRun) return setReport(found)
      forget()
      showToast(`Imported: ${countsOf(found.added)}`)
      void refreshSummary()
      onImported()
    } catch (error) {
      setReport(null)
      setProblem(toApiProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <section aria-label="Import">
      <h2>In</h2>
      <p>
        An export of Watchline, or a table from Fatebook or PredictionBook. Nothing is written before you say
        so.
      </p>
      <label class="data-file">
        <span class="visually-hidden">File to import</span>
        <input
          ref={field}
          type="file"
          accept=".json,.csv,application/json,text/csv"
          disabled={isBusy}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0] ?? null
            setFile(chosen)
            setReport(null)
            if (chosen) void run(chosen, true)
          }}
        />
      </label>
      {problem && <Problem problem={problem} />}
      {problem && problem.faults.length > 0 && (
        <ul class="data-faults">
          {problem.faults.slice(0, 8).map(({ where, message }) => (
            <li key={`${where} ${message}`}>
              <code>{where}</code> {message}
            </li>
          ))}
        </ul>
      )}
      {file && report && (
        <div class="data-report" role="status">
          <p>
            <strong>Would add:</strong> {countsOf(report.added)}
          </p>
          <p>
            <strong>There already:</strong> {countsOf(report.same)}
          </p>
          {report.conflictCount > 0 && (
            <p>
              <strong>In conflict:</strong> {report.conflictCount}. This ledger holds them as something else,
              so nothing can be imported.
            </p>
          )}
          <ul class="data-faults">
            {report.conflicts.slice(0, 8).map(({ key, message }) => (
              <li key={key}>
                <code>{key}</code> {message}
              </li>
            ))}
            {report.bad.slice(0, 8).map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                Line {line} is left out: {message}
              </li>
            ))}
          </ul>
          <div class="buttons">
            <button
              type="button"
              class="button primary"
              disabled={isBusy || report.conflictCount > 0 || !hasAny(report.added)}
              onClick={() => void run(file, false)}
            >
              Import
            </button>
            <button type="button" class="button" onClick={forget}>
              Cancel
            </button>
          </div>
        </div>
      )}
    </section>
  )
}

const hasAny = (counts: Record<string, number>): boolean => Object.values(counts).some((count) => count > 0)

/** Counts of what people know by name; the history that comes along is left out. */
function countsOf(counts: Record<string, number>): string {
  const told = [
    "digests",
    "events",
    "predictions",
    "verdicts",
    "forecasts",
    "views",
    "series",
    "sources",
  ].flatMap((kind) => {
    const count = counts[kind] ?? 0
    return count === 0 ? [] : [`${count} ${count === 1 ? kind.replace(/(?<!serie)s$/, "") : kind}`]
  })
  return told.length === 0 ? "nothing" : told.join(", ")
}
