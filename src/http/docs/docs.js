// Swagger UI in Watchline's colours, with what makes it slow on a document of this size left out.

/** A theme that was chosen on the pages holds here, too; else the system's does. */
try {
  const theme = localStorage.getItem("watchline.theme")
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden.
}

/** What stands at a path of the document. */
const at = (api, path) => path.reduce((node, step) => node?.[step], api)

/** A part of the document with its references followed; one that leads back into itself stays as it is. */
function follow(api, node, above = []) {
  if (Array.isArray(node)) return node.map((inner) => follow(api, inner, above))
  if (typeof node !== "object" || node === null) return node
  const { $ref, ...beside } = node
  const own = Object.entries(beside).map(([name, inner]) => [name, follow(api, inner, above)])
  if (typeof $ref !== "string") return Object.fromEntries(own)
  if (above.includes($ref)) return node
  const path = $ref.slice("#/".length).split("/")
  const target = follow(api, at(api, path), [...above, $ref])
  return { ...(path[1] === "schemas" && { title: path[2] }), ...target, ...Object.fromEntries(own) }
}

/** The document with examples of optional parameters as words: "Try it out" fills in, and sends, those that are not. */
function withExamplesSaid(api) {
  const operations = Object.values(api.paths).flatMap((path) => Object.values(path))
  for (const parameter of operations.flatMap(({ parameters = [] }) => parameters)) {
    const { example, ...schema } = parameter.schema
    if (parameter.required || example === undefined) continue
    parameter.schema = schema
    parameter.description = [parameter.description, `Such as \`${example}\``].filter(Boolean).join(". ")
  }
  return api
}

/**
 * Its own resolver reads the whole document anew for every operation that is opened, for two seconds
 * (swagger-api/swagger-ui#10748), and its own reader takes JSON for YAML.
 */
const quickReading = {
  fn: { resolveSubtree: async (api, path) => ({ spec: follow(api, at(api, path)), errors: [] }) },
  statePlugins: {
    spec: {
      wrapActions: {
        parseToJson:
          (_own, { specActions }) =>
          (text) => {
            if (text) specActions.updateJsonSpec(withExamplesSaid(JSON.parse(text)))
            return {}
          },
      },
    },
  },
}

/** Headings, landmarks and names that it leaves out; no link within a button, and no choice where there is one server. */
const plainParts = ({ React: { createElement: make, Fragment } }) => ({
  components: {
    ServersContainer: () => null,
    DeepLink: ({ text }) => make("span", null, text),
  },
  wrapComponents: {
    InfoContainer: (Own) => (props) => make("header", { role: "banner" }, make(Own, props)),
    operations: (Own) => (props) => make(Fragment, null, make("h2", null, "Operations"), make(Own, props)),
    ExamplesSelect: (Own) => (props) =>
      make("label", null, "Example", make(Own, { ...props, showLabels: false })),
  },
})

globalThis.SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  // Schemas are shown where they are used.
  defaultModelsExpandDepth: -1,
  defaultModelExpandDepth: 2,
  displayRequestDuration: true,
  validatorUrl: null,
  syntaxHighlight: false,
  plugins: [quickReading, plainParts],
})
