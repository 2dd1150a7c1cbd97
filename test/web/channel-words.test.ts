import { describe, expect, test } from "vitest"
import type { components } from "../../web/src/api/schema.d.ts"
import { problemAt } from "../../web/src/reminders/channels-problem.ts"
import {
  addressWords,
  standingOf,
  suggestedName,
  withdrawalWords,
} from "../../web/src/reminders/channels-words.ts"

type Channel = components["schemas"]["Channel"]

const aChannel = (some: Partial<Channel> = {}): Channel => ({
  id: "chn_01",
  kind: "webhook",
  name: "Desk",
  address: { url: "https://desk.example/hook" },
  state: "active",
  stateReason: null,
  failingSince: null,
  confirmedAt: null,
  revision: 1,
  createdAt: "2026-11-20T09:00:00.000Z",
  updatedAt: "2026-11-20T09:00:00.000Z",
  withdrawnAt: null,
  ...some,
})
const aRule = (name: string, channelIds: string[], fallbackChannelIds: string[] = []) => ({
  name,
  channelIds,
  fallbackChannelIds,
})

describe("a channel in words", () => {
  test.each<[Partial<Channel>, string, RegExp | null]>([
    [{}, "Active", null],
    [{ failingSince: "2026-11-20T09:00:00.000Z" }, "Failing", /since 20 Nov 2026, 09:00 UTC/],
    [{ state: "paused" }, "Paused", /waits until it is resumed/],
    [{ state: "off", stateReason: "failing" }, "Off", /nothing arrived for five days.*Send a test/],
    [{ state: "off", stateReason: "gone" }, "Off", /gone for good/],
    [{ state: "off", stateReason: "secret_unreadable" }, "Off", /key .* lost.*Rotate the secret/],
    [{ state: "off", stateReason: "a_new_reason" }, "Off", /^Switched off: a new reason\.$/],
    [{ state: "unconfirmed", kind: "email" }, "Waits", /has not agreed yet.*mailbox/],
  ])("says how it stands and why: %j", (some, word, reason) => {
    const standing = standingOf(aChannel(some))
    expect(standing.word).toBe(word)
    if (reason === null) expect(standing.reason).toBeNull()
    else expect(standing.reason).toMatch(reason)
  })

  test("says where its messages go, of a browser no more than the push service", () => {
    expect(addressWords(aChannel())).toBe("https://desk.example/hook")
    const endpoint = "https://push.example/send/a-long-capability"
    expect(addressWords(aChannel({ kind: "push", address: { endpoint } }))).toBe(
      "notifications by push.example",
    )
    expect(addressWords(aChannel({ kind: "log", address: {} }))).toBeNull()
  })

  test("is named after its address where nobody names it", () => {
    expect(suggestedName("webhook", " https://desk.example:8443/hook ")).toBe("desk.example:8443")
    expect(suggestedName("webhook", "https:")).toBe("Webhook")
    expect(suggestedName("email", "mara@example.org")).toBe("mara@example.org")
  })
})

describe("withdrawing a channel", () => {
  const desk = aChannel()

  test("names the rules that use it, and those that say nothing without it", () => {
    expect(withdrawalWords(desk, [aRule("Chips", ["chn_02"])])).toBe("No rule uses it.")
    expect(withdrawalWords(desk, [aRule("Chips", ["chn_01"], ["chn_02"])])).toBe(
      "The rule “Chips” uses it. The other channels of that rule go on.",
    )
    expect(withdrawalWords(desk, [aRule("Chips", ["chn_01"]), aRule("Law", ["chn_02"], ["chn_01"])])).toBe(
      "The rules “Chips” and “Law” use it. “Chips” has no other channel and will say nothing.",
    )
  })
})

describe("a refusal", () => {
  const refusal = (code: string, faults: { where: string; message: string }[] = []) => ({
    code,
    message: "it is refused",
    faults,
  })

  test("is said at the field that it is about", () => {
    const fault = refusal("invalid_request", [{ where: "/address/url", message: "must be an address" }])
    expect(problemAt(fault, "url")).toBe("Must be an address")
    expect(problemAt(fault, "name")).toBeUndefined()
    expect(problemAt(refusal("address_refused"), "url", ["address_refused"])).toBe("It is refused")
    expect(problemAt(refusal("secret_key_missing"), "url", ["address_refused"])).toBeUndefined()
  })
})
