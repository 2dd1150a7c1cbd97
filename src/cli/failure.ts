/** A command could not do what it was asked; the message is one clear sentence for the person at the terminal. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure"
}

/** The failure to read a file or folder, in words. */
export function readFailure(path: string, error: unknown): CommandFailure {
  const code = error instanceof Error && "code" in error ? error.code : undefined
  if (code === "ENOENT") return new CommandFailure(`There is no file ${path}.`)
  if (code === "EISDIR") return new CommandFailure(`${path} is a folder, not a file.`)
  if (code === "EACCES") return new CommandFailure(`${path} may not be read (permission denied).`)
  return new CommandFailure(`${path} could not be read (${String(code ?? error)}).`)
}
