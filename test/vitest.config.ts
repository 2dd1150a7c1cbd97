import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/postgres-server.ts"],
    // A zone with odd offsets and a date line nearby, so that a local-time mistake moves a day.
    env: { TZ: "Pacific/Chatham" },
    pool: "forks",
    maxWorkers: 2,
    // Generous, since machines are shared: it only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
