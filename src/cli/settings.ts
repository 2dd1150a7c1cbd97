import { type Config, ConfigError, readConfig } from "../config.ts"
import { CommandFailure } from "./failure.ts"

/** @throws CommandFailure naming every setting that cannot be used. */
export function readSettings(): Config {
  try {
    return readConfig()
  } catch (error) {
    if (error instanceof ConfigError) throw new CommandFailure(error.message)
    throw error
  }
}
