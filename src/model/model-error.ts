/** A model gave no answer that can be read. The message may be shown: it holds nothing of what was answered, and no key. */
export class ModelError extends Error {
  override readonly name = "ModelError"
  /** How long the server wants to be left alone; null where it does not say. */
  readonly retryAfterSeconds: number | null

  constructor(message: string, retryAfterSeconds: number | null = null) {
    super(message)
    this.retryAfterSeconds = retryAfterSeconds
  }
}
