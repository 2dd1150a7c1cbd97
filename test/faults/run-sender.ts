import { openDatabase } from "../../src/db/database.ts"
import { systemClock } from "../../src/domain/clock.ts"
import { createOutbound } from "../../src/net/outbound.ts"
import { createWebhookSender } from "../../src/remind/channels/webhook.ts"
import { startDeliveryLoop } from "../../src/remind/loop.ts"
import { testSecrets } from "../support/channels.ts"

/** A process that only sends, with shorter leases than the server's: `run-sender.ts LEASE_MILLISECONDS`. */
const db = openDatabase(process.env.DATABASE_URL ?? "")
const loop = startDeliveryLoop(
  { db, clock: systemClock, timeZone: "UTC", secrets: testSecrets },
  {
    senders: [createWebhookSender(createOutbound({ allowedRanges: ["127.0.0.0/8"] }), systemClock)],
    isAlone: false,
    leaseMilliseconds: Number(process.argv[2]),
    onCrash: (error) => process.stderr.write(`${error}\n`),
  },
)
process.once("SIGTERM", async () => {
  await loop.stop()
  await db.destroy()
})
process.stdout.write("Watchline is at http://nowhere\n")
