import { z } from "zod"
import type { MailServer } from "./domain/mail-server.ts"
import { MAIL_SHAPE, mailMistakes, mailOf } from "./mail-settings.ts"
import { MODEL_SHAPE, type ModelSettings, modelOf } from "./model-settings.ts"
import { isHostName, isLoopback, isOrigin, isRange, isTimeZone, machineZone } from "./setting-checks.ts"

/** What the process is told by its environment, checked. */
export interface Config {
  /** `sqlite:FILE` or `postgres://…` */
  databaseUrl: string
  host: string
  /** 0 takes any free port. */
  port: number
  /** IANA zone whose midnight turns the day. */
  timeZone: string
  logLevel: (typeof LOG_LEVELS)[number]
  /** Names besides the loopback ones under which the server is reached, without port. */
  allowedHosts: string[]
  /** Where people reach the server from outside, without a slash at the end; null where that is not said. */
  publicUrl: string | null
  /** Whether a verdict of yes or no has to come with an address, a quote or a note. */
  isEvidenceRequired: boolean
  /** CIDR ranges that are not public and may be fetched from all the same. */
  outboundAllow: string[]
  /** Origins whose pages may frame a saved view's timeline; `*` for any. */
  embedOrigins: string[]
  /** Base64 of the 32 bytes that secrets are encrypted with; null where none is given. */
  secretKey: string | null
  /** The server that sends mails; null where there is none. */
  mail: MailServer | null
  /** The language model that is asked about digests as well; null where none is. */
  model: ModelSettings | null
}

/** A setting: its name, what holds where it is not given, and what it means. The README's table is made of these. */
export interface Setting {
  name: keyof typeof SHAPE
  default: string
  meaning: string
}

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "silent"] as const

/** @internal For the test that compares them with the README. */
export const SETTINGS: readonly Setting[] = [
  {
    name: "DATABASE_URL",
    default: "sqlite:data/watchline.sqlite",
    meaning: "The ledger: `sqlite:FILE` or `postgres://user:password@host/database`",
  },
  { name: "HOST", default: "127.0.0.1", meaning: "The address to listen on" },
  { name: "PORT", default: "3000", meaning: "The port to listen on; 0 takes any free one" },
  { name: "TIME_ZONE", default: "the machine's", meaning: "IANA zone whose midnight turns the day" },
  { name: "LOG_LEVEL", default: "info", meaning: `Lines on stderr: one of ${LOG_LEVELS.join(", ")}` },
  {
    name: "ALLOWED_HOSTS",
    default: "none",
    meaning: "Names, comma between, under which the server is reached besides the loopback ones",
  },
  {
    name: "PUBLIC_URL",
    default: "as asked",
    meaning:
      "Where people reach the pages, such as https://watch.example.org: links in feeds and mails begin so, and its name is allowed",
  },
  {
    name: "EVIDENCE_REQUIRED",
    default: "yes",
    meaning: "`no` lets a verdict of yes or no stand without an address, a quote or a note",
  },
  {
    name: "OPEN_ACCESS",
    default: "no",
    meaning:
      "`yes` lets HOST leave this machine: there are no accounts, so whoever reaches it may change everything",
  },
  {
    name: "EMBED_ORIGINS",
    default: "none",
    meaning:
      "Origins such as https://wiki.example.org, comma between, whose pages may show `/embed/VIEW` in a frame; `*` for any",
  },
  {
    name: "OUTBOUND_ALLOW",
    default: "none",
    meaning:
      "Ranges such as 10.1.0.0/16, comma between, from which addresses that users give may be fetched although they are not public",
  },
  {
    name: "SECRET_KEY",
    default: "a file beside the ledger",
    meaning: "32 bytes in base64 that channels' secrets are encrypted with; needed for them on PostgreSQL",
  },
  {
    name: "SMTP_URL",
    default: "none",
    meaning: "The server that sends mails: `smtp://` or `smtps://user:password@host:port`; needs `MAIL_FROM`",
  },
  {
    name: "MAIL_FROM",
    default: "none",
    meaning: "Whom mails are from: an address, or `Watchline <watch@example.org>`",
  },
  {
    name: "WATCHLINE_LLM_URL",
    default: "none",
    meaning:
      "Chat completions address of a language model, such as http://localhost:11434/v1, that is sent the text of each digest and may propose more",
  },
  { name: "WATCHLINE_LLM_MODEL", default: "the server's own", meaning: "The model's name at that address" },
  {
    name: "WATCHLINE_LLM_KEY",
    default: "none",
    meaning: "Key that is sent to that address as a bearer token",
  },
  {
    name: "WATCHLINE_LLM_TIMEOUT_SECONDS",
    default: "120",
    meaning: "How long one answer of the model may take, 1 to 3600",
  },
]

const list = (text: string): string[] =>
  text
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "")

/** The first step: each raw text by itself. Empty counts as not given. */
const SHAPE = {
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, "must be sqlite:FILE or postgres://…")
    .default("sqlite:data/watchline.sqlite"),
  HOST: z
    .string()
    .regex(/^[0-9a-zA-Z.:-]+$/, "must be an address or a name to listen on")
    .default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "must be a number from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "must be a number from 0 to 65535")
    .default(3000),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, "must be an IANA time zone such as Europe/Berlin")
    .default(machineZone),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
  ALLOWED_HOSTS: z
    .string()
    .transform(list)
    .refine((names) => names.every(isHostName), "must be host names without port, a comma between")
    .default([]),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, "must be an http or https address without user name, path, query or fragment")
    .transform((text) => new URL(text).origin)
    .optional(),
  EVIDENCE_REQUIRED: z
    .enum(["yes", "no"], "must be yes or no")
    .transform((text) => text === "yes")
    .default(true),
  OPEN_ACCESS: z
    .enum(["yes", "no"], "must be yes or no")
    .transform((text) => text === "yes")
    .default(false),
  EMBED_ORIGINS: z
    .string()
    .transform(list)
    .refine(
      (origins) =>
        origins.every((origin) => origin === "*" || /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(origin)),
      "must be origins such as https://wiki.example.org, a comma between, or *",
    )
    .default([]),
  OUTBOUND_ALLOW: z
    .string()
    .transform(list)
    .refine(
      (ranges) => ranges.every(isRange),
      "must be ranges such as 10.1.0.0/16 or fd00::/8, a comma between",
    )
    .default([]),
  SECRET_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 bytes in base64")
    .optional(),
  ...MAIL_SHAPE,
  ...MODEL_SHAPE,
}

/** Every setting that cannot be used, one sentence each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError"
}

/**
 * Reads the settings out of an environment, `process.env` unless another is given.
 * @throws ConfigError naming every mistake at once.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const raw = Object.fromEntries(
    Object.keys(SHAPE).flatMap((name) => {
      const value = environment[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const read = z.object(SHAPE).safeParse(raw)
  const mistakes = read.success
    ? []
    : read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)
  // The second step: what the settings mean together, also when another one is wrong.
  mistakes.push(...mailMistakes(raw))
  const host = raw.HOST ?? "127.0.0.1"
  if (!isLoopback(host) && raw.OPEN_ACCESS !== "yes")
    mistakes.push(
      `HOST ${host} is not this machine alone, and there are no accounts yet, so whoever reaches it could change everything: set OPEN_ACCESS=yes if that is meant`,
    )
  if (!read.success || mistakes.length > 0)
    throw new ConfigError(mistakes.map((text) => `${text}.`).join(" "))
  const { DATABASE_URL, HOST, PORT, TIME_ZONE, LOG_LEVEL, ALLOWED_HOSTS, OUTBOUND_ALLOW } = read.data
  const publicUrl = read.data.PUBLIC_URL ?? null
  return {
    databaseUrl: DATABASE_URL,
    host: HOST,
    port: PORT,
    timeZone: TIME_ZONE,
    logLevel: LOG_LEVEL,
    allowedHosts: publicUrl === null ? ALLOWED_HOSTS : [...ALLOWED_HOSTS, new URL(publicUrl).hostname],
    publicUrl,
    isEvidenceRequired: read.data.EVIDENCE_REQUIRED,
    outboundAllow: OUTBOUND_ALLOW,
    embedOrigins: read.data.EMBED_ORIGINS,
    secretKey: read.data.SECRET_KEY ?? null,
    mail: mailOf(read.data),
    model: modelOf(read.data),
  }
}
