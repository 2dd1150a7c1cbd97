import { BellRing, type LucideIcon, Mail, Radio, ScrollText, Webhook } from "lucide-preact"
import type { Schemas } from "../api/client.ts"

const ICONS: Readonly<Record<Schemas["ChannelKind"], LucideIcon>> = {
  webhook: Webhook,
  email: Mail,
  push: BellRing,
  sse: Radio,
  log: ScrollText,
}

/** The sign of a kind of channel, beside its word. */
export function KindIcon({ kind }: { kind: Schemas["ChannelKind"] }) {
  const Icon = ICONS[kind]
  return <Icon class="kind-icon" size={16} strokeWidth={1.5} aria-hidden="true" />
}
