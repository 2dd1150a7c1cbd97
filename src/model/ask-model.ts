import type { ModelPassage } from "../extract/second-pass/passages.ts"
import type { Answer } from "../net/exchange.ts"
import { createOutbound, type Outbound } from "../net/outbound.ts"
import { OutboundError, type OutboundReason } from "../net/outbound-error.ts"
import { type ModelAnswer, readCompletion } from "./answer.ts"
import { ModelError } from "./model-error.ts"
import { ANSWER_SCHEMA, questionAbout } from "./question.ts"

/** A language model behind an OpenAI-compatible address. */
export interface Model {
  /** Its name as the settings say it; null where the server decides. */
  name: string | null
  timeoutSeconds: number
  /** @throws ModelError */
  ask: (passage: ModelPassage, signal?: AbortSignal) => Promise<ModelAnswer>
}

export interface ModelOptions {
  /** A chat completions address, or the one that it stands under (`…/v1`). */
  url: string
  name: string | null
  /** Sent as a bearer token, and nowhere else. */
  key: string | null
  timeoutSeconds: number
}

/** Far more than a passage can hold. */
const MOST_BYTES = 1_000_000
/** What a server says that does not know a field of the question: it is asked again without. */
const NOT_UNDERSTOOD = new Set([400, 422, 501])
/** From the most exact way of asking to the one that every server knows. */
const WAYS: readonly object[] = [
  {
    temperature: 0,
    response_format: {
      type: "json_schema",
      json_schema: { name: "findings", strict: true, schema: ANSWER_SCHEMA },
    },
  },
  { temperature: 0 },
  {},
]

/**
 * The way to a model. Its host may be a private one, since an administrator set it, and no other host is reached: no
 * redirect is followed.
 */
export function createModel({ url, name, key, timeoutSeconds }: ModelOptions): Model {
  const address = completionsAddress(url)
  const outbound = createOutbound({ allowedRanges: [], trustedHost: address.host })
  // The way that was understood last is tried first.
  let way = 0
  const ask: Model["ask"] = async (passage, signal) => {
    for (;;) {
      const answer = await send(outbound, {
        url: address.href,
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({
          ...(name !== null && { model: name }),
          messages: questionAbout(passage),
          stream: false,
          ...WAYS[way],
        }),
        maxBytes: MOST_BYTES,
        timeoutMilliseconds: timeoutSeconds * 1000,
        ...(signal && { signal }),
      })
      if (answer.status === 200) return readCompletion(answer.body)
      if (!NOT_UNDERSTOOD.has(answer.status) || way === WAYS.length - 1) throw refusal(answer)
      way += 1
    }
  }
  return { name, timeoutSeconds, ask }
}

/** `…/v1` and `…/v1/chat/completions` name the same place; so does a bare host. */
function completionsAddress(text: string): URL {
  const url = new URL(text)
  const path = url.pathname.replace(/\/+$/, "")
  if (path.endsWith("/chat/completions")) url.pathname = path
  else url.pathname = `${path === "" ? "/v1" : path}/chat/completions`
  return url
}

const REASONS: Readonly<Partial<Record<OutboundReason, string>>> = {
  unresolvable: "there is no address for its name",
  refused_address: "its address is one that nothing is sent to",
  connection_failed: "no connection could be made, or it broke off",
  tls_failed: "no safe connection could be made",
  too_large: "its answer is too large",
  bad_answer: "its answer is not HTTP",
  stopped: "it was given up",
}

async function send(outbound: Outbound, exchange: Parameters<Outbound>[0]): Promise<Answer> {
  try {
    return await outbound(exchange)
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error
    const late = `it took longer than ${exchange.timeoutMilliseconds / 1000} seconds`
    throw new ModelError(
      error.reason === "timed_out" ? late : (REASONS[error.reason] ?? "its address is wrong"),
    )
  }
}

function refusal({ status, headers }: Answer): ModelError {
  const seconds = headers["retry-after"]?.trim() ?? ""
  return new ModelError(
    `its server answered with status ${status}`,
    /^\d{1,6}$/.test(seconds) ? Number(seconds) : null,
  )
}
