import type { FollowedLink } from "../domain/mail-link.ts"
import { dayLabel } from "../domain/span-label.ts"
import { html, type Markup, NOTHING } from "./html.ts"

/** Where the one stylesheet of these pages stands. */
export const MAIL_STYLE_PATH = "/mail/style.css"

interface Words {
  heading: string
  /** What will happen, or what happened. */
  said: string
  /** The one button; null where there is nothing to do. */
  button: string | null
}

/** The page behind a link in a mail: it says what will happen, and only its button makes it so. */
export function renderLinkPage(link: FollowedLink): string {
  const { heading, said, button } = link.isDone ? doneWords(link) : askWords(link)
  const about = link.reminder === null ? NOTHING : aboutReminder(link.reminder)
  return page(
    heading,
    html`${about}
<p>${said}</p>
${button === null ? NOTHING : html`<form method="post"><button>${button}</button></form>`}`,
  )
}

/** The page for a link that does nothing: what is wrong with it, in words. */
export const renderRefusedLinkPage = (heading: string, said: string): string =>
  page(heading, html`<p>${said}</p>`)

function askWords({ action, channel, againAt }: FollowedLink): Words {
  const { name, address } = channel
  const to = address.to ?? ""
  switch (action) {
    case "confirm":
      return {
        heading: "Get mails from Watchline?",
        said: `Reminders of the channel “${name}” will be sent to ${to}. Nothing is sent before you agree, and every mail says how to end it.`,
        button: "Yes, send them here",
      }
    case "unsubscribe":
      return {
        heading: "No more mails?",
        said: `Nothing more of the channel “${name}” will be sent to ${to}.`,
        button: "Stop the mails",
      }
    case "seen":
      return {
        heading: "Seen?",
        said: "Its rule will say nothing more of this date.",
        button: "Mark as seen",
      }
    default:
      return {
        heading: action === "tomorrow" ? "Remind you tomorrow?" : "Remind you in a week?",
        said: `It will be said again on ${momentLabel(againAt)}.`,
        button: action === "tomorrow" ? "Remind me tomorrow" : "Remind me in a week",
      }
  }
}

function doneWords({ action, channel, againAt }: FollowedLink): Words {
  const { name, address } = channel
  const to = address.to ?? ""
  switch (action) {
    case "confirm":
      return {
        heading: "Confirmed",
        said: `Reminders of the channel “${name}” are sent to ${to} from now on.`,
        button: null,
      }
    case "unsubscribe":
      return {
        heading: "No more mails",
        said: `Nothing more of the channel “${name}” is sent to ${to}. Nothing will be, unless somebody asks you again and you agree.`,
        button: null,
      }
    case "seen":
      return { heading: "Seen", said: "Its rule says nothing more of this date.", button: null }
    default:
      return {
        heading: "It will come back",
        said: `It will be said again on ${momentLabel(againAt)}.`,
        button: null,
      }
  }
}

const aboutReminder = ({ title, dueOn }: NonNullable<FollowedLink["reminder"]>): Markup =>
  html`<p class="about"><strong dir="auto">${title}</strong> <span>${dayLabel(dueOn)}</span></p>`

/** `2026-11-28T09:00+13:45` as `28 Nov 2026, 09:00`. */
const momentLabel = (local: string | null): string =>
  local === null ? "" : `${dayLabel(local.slice(0, 10))}, ${local.slice(11, 16)}`

const page = (heading: string, body: Markup): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${heading} · Watchline</title>
<link rel="stylesheet" href="${MAIL_STYLE_PATH}">
</head>
<body>
<header><a href="/">Watchline</a></header>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`.markup
