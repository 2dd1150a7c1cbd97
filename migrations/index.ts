import type { Migration } from "kysely"
import * as ledger from "./0001-ledger.ts"
import * as sources from "./0002-sources.ts"
import * as joins from "./0003-joins.ts"
import * as forecasts from "./0004-forecasts.ts"
import * as search from "./0005-search.ts"
import * as reminders from "./0006-reminders.ts"
import * as tags from "./0007-tags.ts"
import * as model from "./0008-model.ts"
import * as tokens from "./0009-tokens.ts"
import * as mail from "./0010-mail.ts"
import * as serverSecrets from "./0011-server-secrets.ts"
import * as planning from "./0012-planning.ts"
import * as lastDeliveries from "./0013-last-deliveries.ts"

/** Every migration, in order. A released one is never edited; a test compares this list with the folder. */
export const migrations: Record<string, Migration> = {
  "0001-ledger": ledger,
  "0002-sources": sources,
  "0003-joins": joins,
  "0004-forecasts": forecasts,
  "0005-search": search,
  "0006-reminders": reminders,
  "0007-tags": tags,
  "0008-model": model,
  "0009-tokens": tokens,
  "0010-mail": mail,
  "0011-server-secrets": serverSecrets,
  "0012-planning": planning,
  "0013-last-deliveries": lastDeliveries,
}
