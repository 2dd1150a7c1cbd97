import type { Expression, ExpressionBuilder, SqlBool } from "kysely"
import type { Database } from "../database.ts"
import { holdsWords } from "../expressions.ts"
import type { Schema } from "../schema.ts"

/** Which words something has to hold, and whether all of them or one at least. */
export interface WordAsk {
  words: readonly string[]
  isEvery: boolean
}

/** The ids of events whose title holds the words, the most important first; without what was withdrawn. */
export async function listEventIdsByWords(db: Database, ask: WordAsk, most: number): Promise<string[]> {
  if (ask.words.length === 0) return []
  const rows = await db
    .selectFrom("event")
    .select("id")
    .where("review", "!=", "withdrawn")
    .where((eb) => together(eb, ask, (word) => holdsWords(eb.ref("title"), word)))
    .orderBy("importance", "desc")
    .orderBy("id")
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** The ids of predictions whose condition or consequence holds the words, as above. */
export async function listPredictionIdsByWords(db: Database, ask: WordAsk, most: number): Promise<string[]> {
  if (ask.words.length === 0) return []
  const rows = await db
    .selectFrom("prediction")
    .select("id")
    .where("review", "!=", "withdrawn")
    .where((eb) =>
      together(eb, ask, (word) =>
        eb.or([holdsWords(eb.ref("condition"), word), holdsWords(eb.ref("consequence"), word)]),
      ),
    )
    .orderBy("importance", "desc")
    .orderBy("id")
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

function together<T extends keyof Schema>(
  eb: ExpressionBuilder<Schema, T>,
  { words, isEvery }: WordAsk,
  holds: (word: string) => Expression<SqlBool>,
): Expression<SqlBool> {
  return isEvery ? eb.and(words.map(holds)) : eb.or(words.map(holds))
}
