import { render } from "preact"
import "@fontsource-variable/inter/wght.css"
import "./styles/tokens.css"
import "./styles/base.css"
import "./styles/controls.css"
import "./styles/frame.css"
import "./styles/surfaces.css"
import "./styles/notices.css"
import "./styles/timeline.css"
import "./styles/board.css"
import "./styles/panel.css"
import "./styles/ledger.css"
import "./styles/list.css"
import "./styles/inbox.css"
import "./styles/digests.css"
import "./styles/review.css"
import "./styles/bulk.css"
import "./styles/sources.css"
import "./styles/track-record.css"
import "./styles/reminders.css"
import "./styles/search.css"
import "./styles/subscribe.css"
import "./styles/channels.css"
import "./styles/print.css"
import { App } from "./app.tsx"
import { followChanges } from "./state/fresh.ts"
import { followNotifications } from "./state/push.ts"
import { startRouter } from "./state/router.ts"
import { refreshSummary } from "./state/summary.ts"

startRouter()
followNotifications()
followChanges()
void refreshSummary()
const root = document.getElementById("app")
if (root) render(<App />, root)
