/** One recorded change of an event or a prediction: what, from what, to what, and why. Only ever added to. */
export interface Change {
  id: string
  eventId: string | null
  predictionId: string | null
  /** The field's name as the API shows it, such as `outcomeWindow.dueOn`. */
  field: string
  from: string | null
  to: string | null
  /** The revision of the thing that it made; null for what was recorded before revisions were kept with it. */
  revision: number | null
  why: string
  recordedAt: string
  recordedBy: string
}

/** The field of the one record that holds a whole thing as it was entered: where a replay of its history begins. */
export const ENTERED = "entered"
