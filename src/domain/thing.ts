export const THINGS = ["event", "prediction"] as const
export type Thing = (typeof THINGS)[number]
