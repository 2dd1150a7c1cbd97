import { STATUS_CODES } from "node:http"
import type { Duplex } from "node:stream"
import type { ErrorCode } from "../domain/errors.ts"
import { PROBLEM_TYPE, type Problem, problemResponse, toProblem } from "./problems.ts"

/** Answers what never reached the app, such as a target or Host that cannot be made into an address. */
export const answerUnreadable = (code: "malformed_request" | "internal"): Response =>
  problemResponse(unreadable(code))

/**
 * Answers bytes that are not HTTP, or headers that are too large, on the bare connection, and closes it: for the
 * server's `clientError` event.
 */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy()
    return
  }
  const problem = unreadable(error.code === "HPE_HEADER_OVERFLOW" ? "headers_too_large" : "malformed_request")
  socket.end(bareAnswer(problem))
}

const unreadable = (code: ErrorCode): Problem => toProblem(code, "The request cannot be read")

function bareAnswer(problem: Problem): string {
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    "cache-control: no-store",
    "x-content-type-options: nosniff",
    "connection: close",
  ]
  return `${head.join("\r\n")}\r\n\r\n${body}`
}
