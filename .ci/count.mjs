import { readFileSync } from "node:fs"

// Prints `N passed, N failed` (and `, N skipped`) from the JSON report that vitest wrote.
const [, , path = ""] = process.argv
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(path, "utf8"),
)
// A file that could not be loaded has no tests to count, and is a failure all the same.
const brokenFiles = testResults.filter(
  ({ status, assertionResults }) =>
    status === "failed" && assertionResults.every((test) => test.status !== "failed"),
).length
const failed = numFailedTests + brokenFiles
const skipped = numPendingTests + numTodoTests
process.stdout.write(
  `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
)
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0
