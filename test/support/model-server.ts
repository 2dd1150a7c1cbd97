import type { IncomingMessage, ServerResponse } from "node:http"
import { text } from "node:stream/consumers"
import { aLoopback, type Loopback } from "./loopback.ts"

/** A question as it reached the stand-in. */
export interface Asked {
  path: string
  authorization: string | undefined
  body: {
    model?: string
    temperature?: number
    response_format?: { type: string }
    messages: { role: string; content: string }[]
  }
}

export type Answering = (response: ServerResponse, asked: Asked, request: IncomingMessage) => void

/** A stand-in for a model's server on the loopback: its address, and what it was asked. It ends with the test. */
export async function aModelServer(answer: Answering): Promise<Loopback & { url: string; asked: Asked[] }> {
  const asked: Asked[] = []
  const loopback = await aLoopback((request, response) => {
    void text(request).then((body) => {
      const one: Asked = {
        path: request.url ?? "",
        authorization: request.headers.authorization,
        body: JSON.parse(body) as Asked["body"],
      }
      asked.push(one)
      answer(response, one, request)
    })
  })
  return { ...loopback, url: `${loopback.origin}/v1`, asked }
}

/** Says these words as a chat completion. */
export const says =
  (content: string, model = "stand-in"): Answering =>
  (response) => {
    response.setHeader("content-type", "application/json")
    response.end(JSON.stringify({ model, choices: [{ index: 0, message: { role: "assistant", content } }] }))
  }

export const answers = (items: object): Answering => says(JSON.stringify(items))

export const fails =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (response) => {
    response.writeHead(status, headers).end("no")
  }

/** Begins an answer and never ends it, a byte now and then. */
export const drips: Answering = (response) => {
  response.writeHead(200, { "content-type": "application/json" })
  const drip = setInterval(() => response.write(" "), 20)
  response.on("close", () => clearInterval(drip))
}

/** Answers with so many bytes as one JSON text. */
export const floods =
  (bytes: number): Answering =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json" })
    const piece = Buffer.alloc(65_536, "x")
    let left = bytes
    const pour = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= piece.length
        if (!response.write(piece)) return
      }
      if (left <= 0) response.end()
    }
    response.on("drain", pour)
    pour()
  }

/** Cuts the connection instead of answering. */
export const resets: Answering = (_response, _asked, request) => {
  request.socket.resetAndDestroy()
}

/** Takes the question and says nothing. */
export const staysSilent: Answering = () => undefined
