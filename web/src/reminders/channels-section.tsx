/** The channels. An address with `?add=KIND` (push, log, sse, webhook, email) opens with the form for that kind. */
export function ChannelsSection() {
  return <h2 class="visually-hidden">Channels</h2>
}
