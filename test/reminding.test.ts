import { expect, onTestFinished, test } from "vitest"
import { readConfig } from "../src/config.ts"
import { openDatabase } from "../src/db/database.ts"
import { systemClock } from "../src/domain/clock.ts"
import { createLog } from "../src/log.ts"
import { createStreamHub } from "../src/remind/stream-hub.ts"
import { prepareReminding } from "../src/reminding.ts"
import { createChannel } from "../src/services/channels.ts"
import { TEST_SECRET_KEY } from "./support/channels.ts"
import { copyOfLedger } from "./support/databases.ts"
import { aMailSink } from "./support/mail-sink.ts"

test("with a mail server in the settings, a new address is asked within a second, by links to the given home", async () => {
  const { server, caught } = await aMailSink()
  const stored = await copyOfLedger("sqlite")
  const config = readConfig({
    DATABASE_URL: stored.url,
    SECRET_KEY: TEST_SECRET_KEY,
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    MAIL_FROM: "Watchline <watch@example.org>",
  })
  const { start, ...keeping } = prepareReminding(config, createLog("silent"))
  const context = { db: openDatabase(stored.url), clock: systemClock, timeZone: "Pacific/Chatham" }
  const stream = createStreamHub(context, { onCrash: () => undefined })
  const loop = start(context, stream, "http://localhost:3000")
  onTestFinished(async () => {
    await Promise.all([loop.stop(), stream.stop()])
    await context.db.destroy()
    await stored.remove()
  })
  const entry = { kind: "email", name: "Post", address: { to: "mara@example.net" } } as const
  await createChannel({ ...context, ...keeping, onDeliveryDue: loop.wake }, entry)
  await expect.poll(() => caught.length, { timeout: 20_000 }).toBe(1)
  expect(caught[0]?.mail.text).toMatch(/^ {2}http:\/\/localhost:3000\/mail\/confirm\.chn_/m)
  expect(keeping.isMailSetUp).toBe(true)
})
