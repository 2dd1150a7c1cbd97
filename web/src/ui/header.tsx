import { CalendarPlus, CircleHelp, CodeXml, Monitor, Moon, Sun } from "lucide-preact"
import { useRef, useState } from "preact/hooks"
import { path } from "../state/router.ts"
import { summary } from "../state/summary.ts"
import { chooseTheme, type Theme, theme } from "../state/theme.ts"
import { ChoiceMenu } from "./choice-menu.tsx"
import { IconButton } from "./icon-button.tsx"
import { SearchField } from "./search-field.tsx"
import { SubscribePopover } from "./subscribe-popover.tsx"

export function Header({ onHelp }: { onHelp: () => void }) {
  const waiting = summary.value?.needsVerdict ?? 0
  const place = path.value
  return (
    <header class="header">
      <a class="brand" href="/" aria-label="Watchline, to the timeline">
        <img src="/favicon.svg" alt="" width="20" height="20" />
        <span class="brand-name">Watchline</span>
      </a>
      <nav class="tabs" aria-label="Pages">
        <Tab href="/" isHere={place === "/" || place === "/list"} name="Timeline" />
        <Tab
          href="/inbox"
          isHere={place === "/inbox"}
          name="Needs a verdict"
          shortName="Verdicts"
          count={waiting}
        />
        <Tab href="/digests" isHere={place.startsWith("/digests")} name="Digests" />
        <Tab href="/track-record" isHere={place === "/track-record"} name="Track record" />
        <Tab href="/reminders" isHere={place.startsWith("/reminders")} name="Reminders" />
      </nav>
      <div class="header-tools">
        <SearchField />
        <SubscribeButton />
        <a class="icon-button wide-only" href="/docs" aria-label="The API and its documentation" title="API">
          <CodeXml size={16} strokeWidth={1.5} aria-hidden="true" />
        </a>
        <ThemeButton />
        <span class="wide-only">
          <IconButton icon={CircleHelp} name="Keys and help" keys="?" onClick={onHelp} />
        </span>
      </div>
    </header>
  )
}

interface TabProps {
  href: string
  isHere: boolean
  name: string
  /** What it is called where there is little room. */
  shortName?: string
  count?: number
}

function Tab({ href, isHere, name, shortName, count = 0 }: TabProps) {
  return (
    <a class="tab" href={href} aria-current={isHere ? "page" : undefined}>
      {shortName ? <span class="wide-only">{name}</span> : name}
      {shortName && <span class="narrow-only">{shortName}</span>}
      {count > 0 && <span class="tab-count">{count}</span>}
    </a>
  )
}

function SubscribeButton() {
  const [isOpen, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <span ref={anchor}>
      <IconButton
        icon={CalendarPlus}
        name="Subscribe: calendar and feeds"
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && anchor.current && (
        <SubscribePopover
          anchor={anchor.current.querySelector("button") ?? anchor.current}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  )
}

const THEMES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const
const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon }

function ThemeButton() {
  const [isOpen, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <span ref={anchor}>
      <IconButton
        icon={THEME_ICONS[theme.value]}
        name="Light or dark"
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && anchor.current && (
        <ChoiceMenu
          anchor={anchor.current.querySelector("button") ?? anchor.current}
          label="Light or dark"
          choices={THEMES}
          chosen={theme.value}
          onChoose={(chosen) => chooseTheme(chosen as Theme)}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  )
}
