import { ModelError } from "./model-error.ts"

/** What a model said, parsed, and the name it goes by; null where the server does not say. */
export interface ModelAnswer {
  parsed: unknown
  model: string | null
}

/**
 * Reads the body of a chat completion. The JSON may stand in a fence, behind the model's thoughts or between words.
 * @throws ModelError
 */
export function readCompletion(body: Uint8Array): ModelAnswer {
  const completion = parse(new TextDecoder().decode(body))
  if (!isObject(completion)) throw new ModelError("its answer is not JSON")
  const { choices, model } = completion
  const [choice] = Array.isArray(choices) ? (choices as unknown[]) : []
  const message = isObject(choice) ? choice.message : undefined
  const content = contentOf(isObject(message) ? message.content : undefined)
  if (content === "") throw new ModelError("it said nothing")
  return { parsed: jsonIn(content), model: typeof model === "string" && model !== "" ? model : null }
}

/** Text, or the text parts of a list. */
function contentOf(content: unknown): string {
  if (typeof content === "string") return content.trim()
  if (!Array.isArray(content)) return ""
  return (content as unknown[])
    .map((part) => (isObject(part) && typeof part.text === "string" ? part.text : ""))
    .join("")
    .trim()
}

const END_OF_THOUGHT = "</think>"

function jsonIn(content: string): unknown {
  const thought = content.lastIndexOf(END_OF_THOUGHT)
  const said = thought < 0 ? content : content.slice(thought + END_OF_THOUGHT.length)
  const whole = parse(said)
  if (whole !== undefined) return whole
  const [from, to] = [said.indexOf("{"), said.lastIndexOf("}")]
  const inside = from >= 0 && to > from ? parse(said.slice(from, to + 1)) : undefined
  if (inside === undefined) throw new ModelError("it said something else than JSON")
  return inside
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
