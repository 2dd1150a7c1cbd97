// Who may import whom. The picture is in src/README.md; `npm run layers` holds it.

/** Rooms of src and the rooms each may import besides itself. */
const ROOMS = {
  domain: [],
  extract: ["src/domain"],
  publish: ["src/domain"],
  ingest: ["src/domain", "src/net"],
  net: ["src/domain"],
  model: ["src/domain", "src/extract", "src/net"],
  db: ["src/domain", "migrations/index.ts"],
  services: ["src/domain", "src/extract", "src/ingest", "src/model", "src/db"],
  remind: ["src/domain", "src/publish", "src/services", "src/net"],
  http: ["src/domain", "src/publish", "src/services"],
}

/** Packages each room may use; `[]` means none, a room that is absent here may use any. */
const PACKAGES = {
  domain: ["date-fns", "@date-fns/utc", "temporal-polyfill"],
  extract: [],
  publish: [],
  ingest: [
    "@mozilla/readability",
    "csv-parse",
    "feedsmith",
    "linkedom",
    "markdown-it",
    "parse5",
    "postal-mime",
  ],
  net: ["undici", "ipaddr.js"],
  model: [],
  db: ["kysely", "better-sqlite3", "pg"],
  services: [],
  http: ["hono", "@hono/zod-openapi", "zod", "swagger-ui-dist"],
}

const OURS = "^(src|migrations|web|seeds|test)/"
const asPattern = (text) => text.replace(/[.]/g, "\\.")
const folderOrFile = (path) => (path.endsWith(".ts") ? `^${asPattern(path)}$` : `^${path}/`)
const packages = (names) => names.map((name) => `(^|/)node_modules/(@types/)?${asPattern(name)}/`)
const ANY_PACKAGE = "(^|/)node_modules/"
const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from, to })

const roomRules = Object.entries(ROOMS).map(([room, others]) =>
  rule(
    `room-${room}`,
    `src/${room} imports ${others.length > 0 ? others.join(", ") : "nothing else of ours"}`,
    { path: `^src/${room}/` },
    { path: OURS, pathNot: [`^src/${room}/`, ...others.map(folderOrFile)] },
  ),
)

const packageRules = Object.entries(PACKAGES).map(([room, names]) =>
  rule(
    `packages-${room}`,
    `src/${room} uses ${names.length > 0 ? `only ${names.join(", ")}` : "no package"}`,
    { path: `^src/${room}/` },
    { path: ANY_PACKAGE, pathNot: packages(names) },
  ),
)

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    rule(
      "pure-rooms",
      "domain, extract and publish touch no Node module: text and days in, values out",
      { path: "^src/(domain|extract|publish)/" },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "database-only-in-db",
      "kysely, pg and better-sqlite3 are imported only by src/db (kysely by migrations too)",
      { path: OURS, pathNot: ["^src/db/", "^migrations/", "^test/"] },
      { path: packages(["kysely", "pg", "better-sqlite3"]) },
    ),
    rule(
      "one-sqlite-driver",
      "which better-sqlite3 runs depends on the Node it runs on, and that is decided in one place",
      { path: OURS },
      { path: packages(["better-sqlite3", "better-sqlite3-13"]), dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "migrations-alone",
      "a released migration is frozen, so it imports nothing of ours that could change",
      { path: "^migrations/" },
      { path: OURS, pathNot: "^migrations/" },
    ),
    rule(
      "migrations-packages",
      "migrations use kysely and nothing else",
      { path: "^migrations/" },
      { path: ANY_PACKAGE, pathNot: packages(["kysely"]) },
    ),
    rule(
      "settings-alone",
      "config.ts and log.ts are read by everybody at the edge, so they lean on domain at most",
      { path: "^src/(config|mail-settings|model-settings|setting-checks|log)\\.ts$" },
      {
        path: OURS,
        pathNot: ["^src/(config|mail-settings|model-settings|setting-checks|log)\\.ts$", "^src/domain/"],
      },
    ),
    rule(
      "web-over-http-only",
      "the pages know the server by its API: types come from the OpenAPI document",
      { path: "^web/" },
      { path: OURS, pathNot: "^web/" },
    ),
    rule(
      "server-without-web",
      "the server takes nothing from the pages' source",
      { path: "^src/" },
      { path: "^web/" },
    ),
    rule(
      "nothing-from-test",
      "what runs does not import what tests it",
      { path: "^(src|migrations|web|seeds)/" },
      { path: "^test/" },
    ),
    rule(
      "no-dev-packages",
      "what runs imports only packages that are installed without development packages",
      { path: "^(src|migrations|web/src|seeds)/" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
    rule("no-cycles", "a circle of imports has no top to read from", { path: OURS }, { circular: true }),
    rule(
      "resolvable",
      "an import that leads nowhere hides from every other rule",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(web/dist|data|coverage)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
}
