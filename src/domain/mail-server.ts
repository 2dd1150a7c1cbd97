/** The administrator's mail server, and whom mails are from. */
export interface MailServer {
  host: string
  port: number
  /** TLS from the first byte; otherwise by STARTTLS where the server offers it. */
  isSecure: boolean
  /** STARTTLS or nothing: a password does not leave this machine in the clear. */
  requiresTls: boolean
  login: { user: string; password: string } | null
  from: { name: string | null; address: string }
}
