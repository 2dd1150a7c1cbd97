import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely"

/** The number of rows. PostgreSQL counts in 64 bits and would give it as text. */
export const countRows = (): RawBuilder<number> => sql<number>`cast(count(*) as integer)`

/** The number of different values that are not null. */
export const countDistinct = (of: Expression<unknown>): RawBuilder<number> =>
  sql<number>`cast(count(distinct ${of}) as integer)`

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
