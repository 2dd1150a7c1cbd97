import {
  type Expression,
  PostgresAdapter,
  type QueryExecutorProvider,
  type RawBuilder,
  type SqlBool,
  sql,
} from "kysely"

/** For what only one of the databases can, or has to, do. */
export const isPostgres = (db: QueryExecutorProvider): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter

/** The number of rows. PostgreSQL counts in 64 bits and would give it as text. */
export const countRows = (): RawBuilder<number> => sql<number>`cast(count(*) as integer)`

/** The number of different values that are not null. */
export const countDistinct = (of: Expression<unknown>): RawBuilder<number> =>
  sql<number>`cast(count(distinct ${of}) as integer)`

/** The number of rows that fulfil a condition; 0 of none. */
export const countWhere = (condition: Expression<SqlBool>): RawBuilder<number> =>
  sql<number>`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`

/**
 * A stored day as a number that grows by 1 a day, for differences: the Julian day of the Gregorian calendar in whole
 * numbers (Fliegel and Van Flandern 1968, Communications of the ACM 11, 657), since the databases' own differ.
 */
export function dayNumber(day: Expression<string | null>): RawBuilder<number> {
  const part = (from: number, length: number) =>
    sql`cast(substr(${day}, ${sql.lit(from)}, ${sql.lit(length)}) as integer)`
  const [y, m, d] = [part(1, 4), part(6, 2), part(9, 2)]
  const early = sql`((14 - ${m}) / 12)`
  const year = sql`(${y} + 4800 - ${early})`
  const month = sql`(${m} + 12 * ${early} - 3)`
  return sql<number>`(${d} + (153 * ${month} + 2) / 5 + 365 * ${year} + ${year} / 4 - ${year} / 100 + ${year} / 400 - 32045)`
}

/** The first characters of a text: `2026-04` of a day is its month. */
export const head = (of: Expression<string>, length: number): RawBuilder<string> =>
  sql<string>`substr(${of}, 1, ${sql.lit(length)})`

/** Whether a text holds the words, upper and lower case alike; null holds nothing. The only search there is. */
export function holdsWords(text: Expression<string | null>, words: string): RawBuilder<SqlBool> {
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`
  return sql<SqlBool>`lower(${text}) like lower(${pattern}) escape '\\'`
}

export const toJson = (value: readonly string[]): string => JSON.stringify(value)

/** A stored list of texts. */
export function fromJson(text: string): string[] {
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.map(String) : []
}

/** Whether a statement failed because the row is there already, on either database. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false
  return (
    error.code === "23505" ||
    error.code === "SQLITE_CONSTRAINT_UNIQUE" ||
    error.code === "SQLITE_CONSTRAINT_PRIMARYKEY"
  )
}
