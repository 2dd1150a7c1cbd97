/** Something that the server keeps secret for itself. */
export interface ServerSecretTable {
  name: string
  /** What everybody may know of it. */
  public_part: string
  /** Encrypted with a key that the database does not hold. */
  secret: string
  created_at: string
}

/** One row: whoever adds to the stream holds it until the commit, so that positions are given in the order of commits. */
export interface StreamStateTable {
  name: string
  last_position: number
}

/** A message to the readers of the stream. Positions have no holes; the oldest rows are deleted. */
export interface StreamEntryTable {
  position: number
  delivery_id: string
  channel_id: string
  type: string
  /** JSON: the message. */
  data: string
  created_at: string
}

export interface ServerSchema {
  server_secret: ServerSecretTable
  stream_state: StreamStateTable
  stream_entry: StreamEntryTable
}
