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

/** One mailbox, however it is written: mara+news@Example.net is mara@example.net. */
export const mailboxOf = (address: string): string =>
  address.toLowerCase().replace(/^([^+@]*)\+[^@]*@/, "$1@")

const MINUTE = 60_000
const DAY = 86_400_000
export const MOST_CONFIRMATIONS_A_DAY = 4

/**
 * From when on an address may be asked again, since nobody may have mails sent to somebody else at will: a minute after
 * the last question, and no more than four a day. `last` are the last questions to it, the newest first; null is now.
 */
export function mayAskAgainAt(last: readonly Pick<Confirmation, "askedAt">[], now: Date): Date | null {
  const after = (question: Pick<Confirmation, "askedAt"> | undefined, pause: number): number =>
    question === undefined ? 0 : Date.parse(question.askedAt) + pause
  const end = Math.max(after(last[0], MINUTE), after(last[MOST_CONFIRMATIONS_A_DAY - 1], DAY))
  return end > now.getTime() ? new Date(end) : null
}
