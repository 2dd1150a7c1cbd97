/** A question to a mail address: does it agree to get mails? */
export interface Confirmation {
  /** cnf_… */
  id: string
  channelId: string
  /** The mailbox. */
  address: string
  /** 1, 2, 3 … of the address. */
  number: number
  askedAt: string
  /** When it was answered, or stopped to count; null while it waits. */
  endedAt: string | null
}

/**
 * One mailbox, however it is written: M.ara+news@Example.net is mara@example.net. Large providers deliver with dots and
 * without; where they tell people apart, one of two namesakes waits for the other's question.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf("@")
  const [name = ""] = address.slice(0, at).split("+")
  return `${name.replaceAll(".", "")}${address.slice(at)}`.toLowerCase()
}

const MINUTE = 60_000
const DAY = 86_400_000
export const MOST_CONFIRMATIONS_A_DAY = 4
/** To all addresses together: a domain may be one mailbox, however many names are made up in it. */
export const MOST_QUESTIONS_A_DAY = 100
/** So long nobody is asked who said that they do not want to be. */
const DECLINED_DAYS = 30

/** What was asked before, as instants; null where nothing was. */
export interface Asked {
  /** The last questions to the address, the newest first. */
  last: readonly Pick<Confirmation, "askedAt">[]
  /** The last question but `MOST_QUESTIONS_A_DAY` less one, of all addresses. */
  earliestOfMost: string | null
  /** When the address said that it does not want to be asked. */
  declinedAt: string | null
}

/**
 * From when on an address may be asked again, since nobody may have mails sent to somebody else at will: a minute after
 * the last question, no more than four a day, and not for thirty days after it did not want to be asked. Null is now.
 */
export function mayAskAgainAt({ last, earliestOfMost, declinedAt }: Asked, now: Date): Date | null {
  const after = (at: string | null | undefined, pause: number): number => (at ? Date.parse(at) + pause : 0)
  const end = Math.max(
    after(last[0]?.askedAt, MINUTE),
    after(last[MOST_CONFIRMATIONS_A_DAY - 1]?.askedAt, DAY),
    after(earliestOfMost, DAY),
    after(declinedAt, DECLINED_DAYS * DAY),
  )
  return end > now.getTime() ? new Date(end) : null
}
