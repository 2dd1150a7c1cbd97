import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** Files that start programs take longest; begun last, one of them would keep a single processor busy at the end. */
const STARTS_PROGRAMS = /\/test\/(?:browser\/|cli\/|faults\/|main\.test|readme\.test)/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => (STARTS_PROGRAMS.test(moduleId) ? 0 : 1)
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/run-folder.ts", "test/support/postgres-server.ts"],
    setupFiles: ["test/support/property-seed.ts"],
    // A zone with odd offsets and a date line nearby, so that a local-time mistake moves a day.
    env: { TZ: "Pacific/Chatham" },
    pool: "forks",
    maxWorkers: 2,
    // To load the program takes longer than most files take to run: a process loads it once for all of its files.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Generous, since machines are shared: it only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
})
