/** A command could not do what it was asked; the message is one clear sentence for the person at the terminal. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure"
}
