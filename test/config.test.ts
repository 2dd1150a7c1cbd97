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
      isEvidenceRequired: true,
      outboundAllow: [],
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
        UNKNOWN: "x",
      }),
    ).toEqual({
      databaseUrl: "postgres://me@db/ledger",
      host: "::1",
      port: 0,
      timeZone: "Asia/Kathmandu",
      logLevel: "warn",
      allowedHosts: ["watch.example", "watch.lan"],
      isEvidenceRequired: false,
      outboundAllow: ["10.1.0.0/16", "fd00::/8"],
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
    }
    expect(() => readConfig(wrong)).toThrow(ConfigError)
    for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(name)
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
        expect(() => readConfig({ [name]: "?!" })).toThrow(name)
  })
})
