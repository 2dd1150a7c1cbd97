/** What people call an event or a prediction: lower case, each once. */
export interface ThingTagTable {
  thing: string
  thing_id: string
  tag: string
}

/** Something done to many things at once, or such a thing taken back. Only ever added to. */
export interface BulkTable {
  id: string
  action: string
  /** JSON object: what was asked for besides the action. */
  ask: string
  recorded_at: string
  recorded_by: string
  /** The bulk action that this one takes back. */
  undoes_id: string | null
}

/** What a bulk action did to one thing. */
export interface BulkItemTable {
  bulk_id: string
  /** 0, 1, 2 … in the order in which they were asked for. */
  number: number
  thing_id: string
  outcome: string
  reason: string | null
  /** JSON object: what it changed, as it was. */
  before: string | null
  /** The thing's revision when the whole action was done. */
  revision: number | null
}

export interface BulkSchema {
  thing_tag: ThingTagTable
  bulk: BulkTable
  bulk_item: BulkItemTable
}
