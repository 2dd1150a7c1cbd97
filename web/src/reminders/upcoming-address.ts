/** How far ahead the page looks. */
export const AHEAD = ["P14D", "P30D", "P90D"] as const
export type Ahead = (typeof AHEAD)[number]

export interface UpcomingAddress {
  within: Ahead
  /** Also what was not said, and why. */
  isWhole: boolean
}

/** Reads the address's query; what it cannot use is left out. */
export function readUpcomingAddress(query: string): UpcomingAddress {
  const params = new URLSearchParams(query)
  const within = AHEAD.find((one) => one === params.get("within")) ?? "P14D"
  return { within, isWhole: params.get("notSaid") === "1" }
}

/** The query of an address, with `?` unless it is empty. */
export function writeUpcomingAddress({ within, isWhole }: UpcomingAddress): string {
  const params = new URLSearchParams()
  if (within !== "P14D") params.set("within", within)
  if (isWhole) params.set("notSaid", "1")
  const query = params.toString()
  return query && `?${query}`
}
