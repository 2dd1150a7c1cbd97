import { TriangleAlert } from "lucide-preact"
import type { ApiProblem } from "../api/client.ts"
import { withInstants } from "../words/days.ts"

/** What went wrong, where it happened, and the way on. */
export function Problem({ problem, onRetry }: { problem: ApiProblem; onRetry?: () => void }) {
  return (
    <div class="problem" role="alert">
      <TriangleAlert size={16} strokeWidth={1.5} aria-hidden="true" />
      <div>
        <p>{withInstants(problem.message)}</p>
        {problem.faults.length > 0 && (
          <ul>
            {problem.faults.map((fault) => (
              <li key={fault.where + fault.message}>
                {fault.where.replace(/^\//, "")} {fault.message}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onRetry && (
        <button type="button" class="button small" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
