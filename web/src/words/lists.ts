import type { components } from "../api/schema.d.ts"

type Schemas = components["schemas"]

/** Every one of a closed list, checked against the API's types: a missing or unknown one does not compile. */
const all = <T extends string>(of: Record<T, true>): readonly T[] => Object.keys(of) as T[]

export const KINDS = all<Schemas["EventKind"]>({
  release: true,
  announcement: true,
  deadline: true,
  conference: true,
  earnings: true,
  patch: true,
  leadership: true,
  deal: true,
  incident: true,
  legal: true,
  research: true,
  infrastructure: true,
  other: true,
})

export const TOPICS = all<Schemas["Topic"]>({
  ai: true,
  infrastructure: true,
  software: true,
  devices: true,
  security: true,
  policy: true,
  finance: true,
  energy: true,
  media: true,
  science: true,
  crypto: true,
  other: true,
})

export const TRACK_NUMBERS = all<Schemas["TrackNumber"]>({
  made: true,
  dated: true,
  testable: true,
  fired: true,
  right: true,
  wrong: true,
  ambiguous: true,
  annulled: true,
  overdue: true,
  open: true,
})

export const PREDICTION_TYPES = all<Schemas["PredictionType"]>({
  conditional: true,
  watch: true,
  forecast: true,
  scenario: true,
})
