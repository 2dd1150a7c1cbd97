import { path } from "../state/router.ts"
import { useTitle } from "../ui/use-title.ts"
import { ChannelsSection } from "./channels-section.tsx"
import { LogSection } from "./log-section.tsx"
import { RulesSection } from "./rules-section.tsx"
import { UpcomingSection } from "./upcoming-section.tsx"

const SECTIONS = [
  { path: "/reminders", name: "Upcoming", Shown: UpcomingSection },
  { path: "/reminders/rules", name: "Rules", Shown: RulesSection },
  { path: "/reminders/channels", name: "Channels", Shown: ChannelsSection },
  { path: "/reminders/log", name: "Log", Shown: LogSection },
] as const

/** True for the address of one of the page's sections. */
export const isRemindersPath = (place: string): boolean => SECTIONS.some((one) => one.path === place)

/** What is said of deadlines, to whom and how; each section has an address of its own. */
export function RemindersPage() {
  const here = SECTIONS.find((one) => one.path === path.value) ?? SECTIONS[0]
  useTitle(here.path === "/reminders" ? "Reminders" : `${here.name} · Reminders`)
  return (
    <div class="reminders">
      <header class="reminders-head">
        <h1>Reminders</h1>
        <nav class="segments" aria-label="Sections of the reminders">
          {SECTIONS.map((section) => (
            <a
              key={section.path}
              href={section.path}
              aria-current={section.path === here.path ? "page" : undefined}
            >
              {section.name}
            </a>
          ))}
        </nav>
      </header>
      <here.Shown />
    </div>
  )
}
