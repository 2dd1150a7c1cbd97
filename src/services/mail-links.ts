import { type MailLink, readLinkText, toLinkText } from "../domain/mail-link.ts"
import type { Secrets } from "./secrets.ts"

const PURPOSE = "links in mails"

/** A link as it stands in an address: what it does, and the signature of that. @throws DomainError `secret_key_missing`. */
export function toLinkToken(secrets: Secrets, link: MailLink): string {
  const text = toLinkText(link)
  return `${text}.${secrets.sign(text, PURPOSE)}`
}

/** What a token does, if this server made it; when it ends is not looked at. */
export function readLinkToken(secrets: Secrets, token: string): MailLink | undefined {
  const dot = token.lastIndexOf(".")
  const [text, signature] = [token.slice(0, Math.max(dot, 0)), token.slice(dot + 1)]
  return secrets.isSigned(text, signature, PURPOSE) ? readLinkText(text) : undefined
}

/** Makes the key that links are signed with, where one can be kept. @throws DomainError `secret_key_missing`. */
export const requireLinkKey = (secrets: Secrets): void => void secrets.sign("", PURPOSE)
