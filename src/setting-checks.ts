import { z } from "zod"

/** Whether nobody but this machine reaches what listens there. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host)

/** A name or an address (IPv6 in brackets), in lower case, without port. */
export const isHostName = (name: string): boolean =>
  /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)$/.test(name)

export const isRange = (text: string): boolean =>
  z.cidrv4().safeParse(text).success || z.cidrv6().safeParse(text).success

/** An http or https address without user name, password, query or fragment. */
export function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === "")
}

/** A plain address without a path. */
export const isOrigin = (text: string): boolean => isPlainAddress(text) && new URL(text).pathname === "/"

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name })
    return true
  } catch {
    return false
  }
}

export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
