/** One page of a list, and where the next one starts; null at the end. */
export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** Which page of a list: at most so many items, after the place that an earlier page named. */
export interface PageAsk {
  limit: number
  cursor?: string | undefined
}
