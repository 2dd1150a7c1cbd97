import { type Database, transact } from "../db/database.ts"
import { isUniqueViolation } from "../db/expressions.ts"
import * as views from "../db/queries/views.ts"
import { DomainError } from "../domain/errors.ts"
import { newId } from "../domain/ids.ts"
import { bothQueries, EMPTY_QUERY, type Query, toText } from "../domain/query.ts"
import { readQuery } from "../domain/query-language.ts"
import { fold } from "../domain/search-words.ts"
import type { View, ViewGrouping, ViewPage } from "../domain/view.ts"
import { askPlanningOfView } from "./ask-planning.ts"
import type { ServiceContext } from "./context.ts"
import { type PlanningContext, planSoon } from "./plan-asked.ts"
import { checkRevision, notFound, requireStored } from "./revisions.ts"

/** A view as somebody saves it. */
export interface ViewEntry {
  name: string
  /** Made of the name where it is left out. */
  slug?: string | undefined
  query: string
  page: ViewPage
  grouping: ViewGrouping
}

export type ViewPatch = { [K in keyof ViewEntry]?: ViewEntry[K] | undefined }

/** More views than this are in nobody's menu. */
const MOST = 200
const MOST_SLUG_CHARACTERS = 60
/** So many names of the same sound get a number of their own. */
const MOST_NAMESAKES = 50

/** By name; without what was withdrawn. */
export const listViews = ({ db }: Pick<ServiceContext, "db">): Promise<View[]> => views.listViews(db, MOST)

/** By its id or its slug. @throws DomainError `not_found`. */
export async function getView({ db }: Pick<ServiceContext, "db">, key: string): Promise<View> {
  const view = key.startsWith("viw_") ? await views.findView(db, key) : await views.findViewBySlug(db, key)
  if (view === undefined) throw notFound("view", key)
  return view
}

/** @throws DomainError `invalid_query` (what it asks cannot be read), `invalid_request` (the slug is taken). */
export async function createView(context: ServiceContext, entry: ViewEntry): Promise<View> {
  const now = context.clock()
  const query = toText(readQuery(entry.query))
  const write = async (): Promise<View> =>
    transact(context.db, async (trx) => {
      const view: View = {
        id: newId("viw", now),
        slug: entry.slug ?? (await freeSlug(trx, entry.name)),
        name: entry.name,
        query,
        page: entry.page,
        grouping: entry.grouping,
        revision: 1,
        createdAt: now.toISOString(),
        updatedAt: now.toISOString(),
        withdrawnAt: null,
      }
      await views.insertView(trx, view)
      return view
    })
  return refusingTaken(write, entry.slug ?? entry.name)
}

/** @throws DomainError `not_found`, `withdrawn`, `invalid_query`, `invalid_request`, `precondition_failed`, `conflict`. */
export async function changeView(
  context: PlanningContext,
  key: string,
  patch: ViewPatch,
  ifRevision?: number,
): Promise<View> {
  const query = patch.query === undefined ? undefined : toText(readQuery(patch.query))
  const change = (before: View): View => ({
    ...before,
    name: patch.name ?? before.name,
    slug: patch.slug ?? before.slug,
    query: query ?? before.query,
    page: patch.page ?? before.page,
    grouping: patch.grouping ?? before.grouping,
  })
  return refusingTaken(() => store(context, key, change, ifRevision), patch.slug ?? key)
}

/** Its slug is free again. @throws DomainError `not_found`, `conflict`. */
export async function withdrawView(context: PlanningContext, key: string): Promise<View> {
  const view = await getView(context, key)
  if (view.withdrawnAt !== null) return view
  const withdrawnAt = context.clock().toISOString()
  return store(context, key, (before) => ({ ...before, withdrawnAt }))
}

/**
 * The query that an address asks for: what it says itself, and what the view that it names says.
 * @throws DomainError `invalid_query`, also when there is no such view.
 */
export async function askedQuery(
  { db }: Pick<ServiceContext, "db">,
  asked: { query?: string | undefined; view?: string | undefined },
): Promise<Query | undefined> {
  if (asked.query === undefined && asked.view === undefined) return undefined
  const own = asked.query === undefined ? EMPTY_QUERY : readQuery(asked.query)
  if (asked.view === undefined) return own
  const view = await views.findViewBySlug(db, asked.view)
  if (view === undefined) {
    const message = `there is no view ${asked.view}`
    throw new DomainError("invalid_query", message, [{ where: "view", message }])
  }
  return bothQueries(readQuery(view.query), own)
}

async function store(
  context: PlanningContext,
  key: string,
  change: (before: View) => View,
  ifRevision?: number,
): Promise<View> {
  const stored = await transact(context.db, async (trx) => {
    const before = await getView({ db: trx }, key)
    if (before.withdrawnAt !== null)
      throw new DomainError("withdrawn", `${before.id} was withdrawn; it cannot be changed any more`)
    checkRevision(before, ifRevision)
    const now = context.clock()
    const after = { ...change(before), updatedAt: now.toISOString() }
    requireStored(await views.setView(trx, after, before.revision), before.id)
    const ruleIds = after.query === before.query ? [] : await askPlanningOfView(trx, before.id, now)
    return { view: { ...after, revision: before.revision + 1 }, ruleIds }
  })
  await planSoon(context, stored.ruleIds)
  return stored.view
}

/** The name in letters of an address; a number after it where another view has it already. */
async function freeSlug(db: Database, name: string): Promise<string> {
  const base =
    fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, MOST_SLUG_CHARACTERS)
      .replace(/^-+|-+$/g, "") || "view"
  for (let number = 1; number <= MOST_NAMESAKES; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if ((await views.findViewBySlug(db, slug)) === undefined) return slug
  }
  throw taken(base)
}

async function refusingTaken(write: () => Promise<View>, slug: string): Promise<View> {
  try {
    return await write()
  } catch (error) {
    throw isUniqueViolation(error) ? taken(slug) : error
  }
}

function taken(slug: string): DomainError {
  const message = `is taken by another view: ${slug}`
  return new DomainError("invalid_request", `slug ${message}`, [{ where: "/slug", message }])
}
