import { render } from "preact"
import "@fontsource-variable/inter/wght.css"
import "../styles/tokens.css"
import "../styles/base.css"
import "../styles/controls.css"
import "../styles/surfaces.css"
import "../styles/notices.css"
import "../styles/timeline.css"
import "../styles/board.css"
import "../styles/embed.css"
import { EmbeddedView } from "./embedded-view.tsx"

const wanted = new URLSearchParams(location.search).get("theme")
if (wanted === "light" || wanted === "dark") document.documentElement.dataset.theme = wanted
const slug = /^\/embed\/([a-z0-9-]{1,80})$/.exec(location.pathname)?.[1]
const root = document.getElementById("app")
if (root) render(<EmbeddedView slug={slug ?? ""} />, root)
