export const VIEW_PAGES = ["timeline", "list", "inbox"] as const
export type ViewPage = (typeof VIEW_PAGES)[number]

export const VIEW_GROUPINGS = ["topic", "publisher"] as const
export type ViewGrouping = (typeof VIEW_GROUPINGS)[number]

/** A query with a name, and an address of its own: `/view/SLUG`. */
export interface View {
  id: string
  /** Unique among the views that were not withdrawn. */
  slug: string
  name: string
  /** In the query language, written the one way. */
  query: string
  page: ViewPage
  grouping: ViewGrouping
  revision: number
  createdAt: string
  updatedAt: string
  withdrawnAt: string | null
}
