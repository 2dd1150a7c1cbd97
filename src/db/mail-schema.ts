/** A mail address that was asked whether it agrees. */
export interface ConfirmationTable {
  id: string
  channel_id: string
  /** The mailbox, in one spelling whichever channel it was written in. */
  address: string
  /** 1, 2, 3 … of the address: who asks at the same moment as somebody else is refused. */
  number: number
  asked_at: string
  /** When it was answered, or stopped to count; null while it waits. */
  ended_at: string | null
}

export interface MailSchema {
  confirmation: ConfirmationTable
}
