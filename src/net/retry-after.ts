import type { Answer } from "./exchange.ts"

/**
 * How many seconds a server wants to be left alone; null where it does not say. An instant is measured by the server's
 * own clock (RFC 9110 §10.2.3).
 */
export function retryAfter(headers: Answer["headers"]): number | null {
  const value = headers["retry-after"]
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value)
  const seconds = (Date.parse(value) - Date.parse(headers.date ?? "")) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null
}
