import { useState } from "preact/hooks"
import { busy } from "./api/client.ts"
import { DigestPage } from "./pages/digest-page.tsx"
import { DigestsPage } from "./pages/digests-page.tsx"
import { InboxPage } from "./pages/inbox-page.tsx"
import { NotFoundPage } from "./pages/not-found-page.tsx"
import { TimelinePage } from "./pages/timeline-page.tsx"
import { TrackRecordPage } from "./pages/track-record-page.tsx"
import { ViewPage } from "./pages/view-page.tsx"
import { isRemindersPath, RemindersPage } from "./reminders/reminders-page.tsx"
import { useKeys } from "./state/keys.ts"
import { path } from "./state/router.ts"
import { undoToast } from "./state/toast.ts"
import { GlyphSprite } from "./ui/glyph.tsx"
import { Header } from "./ui/header.tsx"
import { HelpDialog } from "./ui/help-dialog.tsx"
import { Toasts } from "./ui/toasts.tsx"

export function App() {
  const [isHelpOpen, setHelpOpen] = useState(false)
  useKeys({ "?": () => setHelpOpen(true), u: undoToast, "/": focusSearch })
  return (
    <>
      <GlyphSprite />
      {busy.value > 0 && <div class="busy-bar" aria-hidden="true" />}
      <a class="skip-link" href="#main">
        Skip to the page
      </a>
      <Header onHelp={() => setHelpOpen(true)} />
      <main id="main" tabIndex={-1}>
        <Page />
      </main>
      <Toasts />
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </>
  )
}

function Page() {
  const place = path.value
  const digest = /^\/digests\/(dig_[0-9a-z]{26})$/.exec(place)?.[1]
  if (digest) return <DigestPage key={digest} id={digest} />
  if (place === "/" || place === "/list") return <TimelinePage />
  const view = /^\/view\/([a-z0-9-]{1,80})$/.exec(place)?.[1]
  if (view) return <ViewPage key={view} slug={view} />
  if (place === "/inbox") return <InboxPage />
  if (place === "/digests") return <DigestsPage />
  if (place === "/track-record") return <TrackRecordPage />
  if (isRemindersPath(place)) return <RemindersPage />
  return <NotFoundPage />
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("#search")
  field?.focus()
  field?.select()
}
