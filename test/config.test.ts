import { describe, expect, test } from "vitest"
import { ConfigError, readConfig, SETTINGS } from "../src/config.ts"

describe("settings", () => {
  test("without any, everything stays on this machine", () => {
    expect(readConfig({})).toEqual({
      databaseUrl: "sqlite:data/watchline.sqlite",
      host: "127.0.0.1",
      port: 3000,
      timeZone: "Pacific/Chatham",
      logLevel: "info",
      allowedHosts: [],
      publicUrl: null,
      isEvidenceRequired: true,
      outboundAllow: [],
      embedOrigins: [],
      secretKey: null,
      mail: null,
      model: null,
    })
  })

  test("that are empty count as not given", () => {
    expect(readConfig({ PORT: " ", HOST: "" })).toMatchObject({ port: 3000, host: "127.0.0.1" })
  })

  test("are taken as given", () => {
    expect(
      readConfig({
        DATABASE_URL: "postgres://me@db/ledger",
        HOST: "::1",
        PORT: "0",
        TIME_ZONE: "Asia/Kathmandu",
        LOG_LEVEL: "warn",
        ALLOWED_HOSTS: "Watch.example, watch.lan",
        OUTBOUND_ALLOW: "10.1.0.0/16, FD00::/8",
        EVIDENCE_REQUIRED: "no",
        PUBLIC_URL: "https://Watch.example:8443/",
        WATCHLINE_LLM_URL: "http://localhost:11434/v1",
        WATCHLINE_LLM_MODEL: "qwen3:8b",
        WATCHLINE_LLM_KEY: "sk-1",
        WATCHLINE_LLM_TIMEOUT_SECONDS: "300",
        EMBED_ORIGINS: "https://wiki.example",
        SMTP_URL: "smtp://me%40example.org:p%3Aw@mail.example",
        MAIL_FROM: "Watch & line <watch@example.org>",
        SECRET_KEY: `${"A".repeat(43)}=`,
        UNKNOWN: "x",
      }),
    ).toEqual({
      databaseUrl: "postgres://me@db/ledger",
      host: "::1",
      port: 0,
      timeZone: "Asia/Kathmandu",
      logLevel: "warn",
      allowedHosts: ["watch.example", "watch.lan", "watch.example"],
      publicUrl: "https://watch.example:8443",
      isEvidenceRequired: false,
      outboundAllow: ["10.1.0.0/16", "fd00::/8"],
      embedOrigins: ["https://wiki.example"],
      secretKey: `${"A".repeat(43)}=`,
      mail: {
        host: "mail.example",
        port: 587,
        isSecure: false,
        requiresTls: true,
        login: { user: "me@example.org", password: "p:w" },
        from: { name: "Watch & line", address: "watch@example.org" },
      },
      model: { url: "http://localhost:11434/v1", name: "qwen3:8b", key: "sk-1", timeoutSeconds: 300 },
    })
  })

  test("that are wrong are all told at once, each with its name and what it must be", () => {
    const wrong = {
      DATABASE_URL: "mysql://x",
      HOST: "0.0.0.0",
      PORT: "65536",
      TIME_ZONE: "Mars/Olympus",
      LOG_LEVEL: "loud",
      ALLOWED_HOSTS: "http://a",
      OPEN_ACCESS: "maybe",
      OUTBOUND_ALLOW: "10.1.0.0/33",
      EVIDENCE_REQUIRED: "often",
      PUBLIC_URL: "https://watch.example/under",
      EMBED_ORIGINS: "wiki.example",
      SECRET_KEY: "short",
      SMTP_URL: "smtp://me:hunter2@mail.example/?tls=no",
      MAIL_FROM: "Watchline",
      WATCHLINE_LLM_URL: "http://me:secret@model.lan/v1",
      WATCHLINE_LLM_MODEL: "two words",
      WATCHLINE_LLM_KEY: "a b",
      WATCHLINE_LLM_TIMEOUT_SECONDS: "0",
    }
    expect(() => readConfig(wrong)).toThrow(ConfigError)
    for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(name)
  })

  test("that are wrong are told without a key or a password", () => {
    const wrong = {
      WATCHLINE_LLM_URL: "http://me:hunter2@model.lan/v1",
      WATCHLINE_LLM_KEY: "sk secret",
      SMTP_URL: "smtp://me:hunter2@mail.example:0",
    }
    expect(() => readConfig(wrong)).not.toThrow(/hunter2|sk secret/)
  })

  test("of mail come together, and a password goes to no server in the clear but to this machine", () => {
    const MAIL_FROM = "watch@example.org"
    expect(() => readConfig({ MAIL_FROM })).toThrow(/MAIL_FROM .* without SMTP_URL/)
    expect(() => readConfig({ SMTP_URL: "smtps://mail.example" })).toThrow(/SMTP_URL .* without MAIL_FROM/)
    const mail = (SMTP_URL: string) => readConfig({ SMTP_URL, MAIL_FROM }).mail
    expect(mail("smtps://a:b@Mail.example")).toMatchObject({
      host: "mail.example",
      port: 465,
      isSecure: true,
      requiresTls: false,
      from: { name: null, address: MAIL_FROM },
    })
    expect(mail("smtp://relay.lan:25")).toMatchObject({ port: 25, login: null, requiresTls: false })
    expect(mail("smtp://a:b@relay.lan:25")).toMatchObject({ requiresTls: true })
    expect(mail("smtp://a:b@[::1]:25")).toMatchObject({ host: "::1", requiresTls: false })
  })

  test.each([
    "https://mail.example",
    "smtp://",
    "smtp://mail.example/path",
    "smtp://user@mail.example",
    "smtp://u:%0d%0a@mail.example",
    "smtp://u:%zz@mail.example",
  ])("a mail server like %s is refused", (SMTP_URL) => {
    expect(() => readConfig({ SMTP_URL, MAIL_FROM: "a@example.org" })).toThrow(/^SMTP_URL must be/)
  })

  test.each(["0.0.0.0", "::", "192.168.1.5", "watch.lan"])(
    "an address such as %s that others reach is refused unless open access is meant",
    (HOST) => {
      expect(() => readConfig({ HOST })).toThrow(/^HOST .* OPEN_ACCESS=yes if that is meant\.$/)
      expect(readConfig({ HOST, OPEN_ACCESS: "yes" })).toMatchObject({ host: HOST })
    },
  )

  test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("%s is this machine alone", (HOST) => {
    expect(readConfig({ HOST })).toMatchObject({ host: HOST })
  })

  test("are each described, once, for the README", () => {
    const names = SETTINGS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names)
      if (name !== "HOST" && name !== "DATABASE_URL" && name !== "ALLOWED_HOSTS")
        expect(() => readConfig({ [name]: "? !" })).toThrow(name)
  })
})
