import { z } from "zod"
import { isPlainAddress } from "./setting-checks.ts"

/** Where a language model is asked, and how. */
export interface ModelSettings {
  /** A chat completions address, or the one that it stands under. */
  url: string
  name: string | null
  key: string | null
  timeoutSeconds: number
}

/** The settings of a language model, each raw text by itself. */
export const MODEL_SHAPE = {
  WATCHLINE_LLM_URL: z
    .string()
    .refine(isPlainAddress, "must be an http or https address without user name, query or fragment")
    .optional(),
  WATCHLINE_LLM_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, "must be a model's name without spaces")
    .optional(),
  WATCHLINE_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, "must be a key without spaces")
    .optional(),
  WATCHLINE_LLM_TIMEOUT_SECONDS: z
    .string()
    .regex(/^\d{1,4}$/, "must be a number of seconds from 1 to 3600")
    .transform(Number)
    .refine((seconds) => seconds >= 1 && seconds <= 3600, "must be a number of seconds from 1 to 3600")
    .default(120),
}

/** What those settings mean together: null without an address. */
export const modelOf = (read: {
  WATCHLINE_LLM_URL?: string | undefined
  WATCHLINE_LLM_MODEL?: string | undefined
  WATCHLINE_LLM_KEY?: string | undefined
  WATCHLINE_LLM_TIMEOUT_SECONDS: number
}): ModelSettings | null =>
  read.WATCHLINE_LLM_URL === undefined
    ? null
    : {
        url: read.WATCHLINE_LLM_URL,
        name: read.WATCHLINE_LLM_MODEL ?? null,
        key: read.WATCHLINE_LLM_KEY ?? null,
        timeoutSeconds: read.WATCHLINE_LLM_TIMEOUT_SECONDS,
      }
