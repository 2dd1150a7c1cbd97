/** One recorded change of an event or a prediction: what, from what, to what, and why. Only ever added to. */
export interface Change {
  id: string
  eventId: string | null
  predictionId: string | null
  /** The field's name as the API shows it, such as `outcomeWindow.dueOn`. */
  field: string
  from: string | null
  to: string | null
  why: string
  recordedAt: string
  recordedBy: string
}
