import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import axe from "axe-core"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"

/** Nothing of Chromium's own traffic, and no sandbox: containers and CI rarely allow one. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]
const WHOLE_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]
/** The one without windows first: it opens a page in half the time of a whole Chromium that hides its windows. */
const PLACES = ["/usr/bin/chromium-headless-shell", ...WHOLE_PLACES]

/**
 * A Chromium to test with: what CHROMIUM_PATH names, what is installed, what Playwright keeps, or, as root on Debian,
 * what apt installs now. `undefined`, with a line saying so, where there is none.
 */
export function findChromium(): string | undefined {
  const known = [process.env.CHROMIUM_PATH ?? "", ...PLACES, chromium.executablePath()]
  const found = known.find((path) => path !== "" && existsSync(path)) ?? installed()
  if (found === undefined)
    process.stderr.write("No Chromium here (CHROMIUM_PATH names one): the tests in a browser are left out.\n")
  return found
}

/** One that can show notifications, which the one without windows cannot; `undefined`, said in a line, where there is none. */
export function findWholeChromium(): string | undefined {
  const known = [process.env.CHROMIUM_PATH ?? "", ...WHOLE_PLACES]
  const found = known.find((path) => !path.includes("headless") && existsSync(path))
  if (found === undefined)
    process.stderr.write("No Chromium with windows here: what it shows as notifications is left out.\n")
  return found
}

/** Seconds for the package lists and the browser together; whoever runs tests side by side waits for the first. */
const MOST_SECONDS = 300
const INSTALL = `exec flock --timeout ${MOST_SECONDS} "$0" sh -c '
  command -v chromium-headless-shell || command -v chromium || { apt-get update &&
    { apt-get install -y --no-install-recommends chromium-headless-shell ||
      apt-get install -y --no-install-recommends chromium; }; }'`

function installed(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined
  process.stderr.write("No Chromium here: asking apt for one, which takes a minute or two.\n")
  const lock = join(tmpdir(), "watchline-chromium.lock")
  spawnSync("sh", ["-c", INSTALL, lock], {
    stdio: "ignore",
    timeout: MOST_SECONDS * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  })
  return PLACES.find((path) => existsSync(path))
}

const running = new Map<string, Promise<Browser>>()

/** The browser of this process, launched when it is first asked for. Playwright ends it with the process. */
export async function sharedBrowser(executablePath: string): Promise<Browser> {
  const launched = running.get(executablePath) ?? chromium.launch({ executablePath, args: ARGS })
  running.set(executablePath, launched)
  const browser = await launched
  if (browser.isConnected()) return browser
  running.delete(executablePath)
  return sharedBrowser(executablePath)
}

/** Answers that a page shows to the person; the browser's own line about them is no complaint. */
const REFUSALS = new Set([409, 412, 422])

/** A page that keeps account of what must not happen: words on the console, errors, requests to other hosts. */
export interface WatchedPage {
  page: Page
  complaints: string[]
  close: () => Promise<void>
}

/** Opens a page of the server at `origin`, in a browser context of its own. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("console", (message) => {
    const isOurs = !message.text().startsWith("Failed to load resource")
    if (isOurs && (message.type() === "error" || message.type() === "warning"))
      complaints.push(message.text())
  })
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest()
    if (response.status() >= 400 && !isPage && !REFUSALS.has(response.status()))
      complaints.push(`${response.status()} ${response.url()}`)
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("request", (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== "data:") complaints.push(`asked ${url.origin}`)
  })
  return { page, complaints, close: () => context.close() }
}

/** What axe finds wrong with the page as it is, as `rule: first element`. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source)
  return page.evaluate(
    "axe.run(document).then((found) => found.violations.map((one) => one.id + ': ' + one.nodes[0].html.slice(0, 160)))",
  )
}
