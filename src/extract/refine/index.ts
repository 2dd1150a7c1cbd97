import type { Refiner } from "../rule.ts"
import { direction } from "./direction.ts"
import { inName } from "./in-name.ts"
import { join, weekdayWithDate } from "./join.ts"
import { missingParts } from "./missing-parts.ts"
import { notInUrl } from "./not-in-url.ts"
import { ofNamedUnit } from "./of-named-unit.ts"
import { partOfUnit } from "./part-of-unit.ts"
import { referencePeriod } from "./reference-period.ts"
import { restated } from "./restated.ts"
import { trigger } from "./trigger.ts"
import { weekOf } from "./week-of.ts"

/** The steps over a passage's drafts, in this order: each needs what those before it settled. */
export const REFINERS: readonly Refiner[] = [
  notInUrl,
  weekdayWithDate,
  ofNamedUnit,
  partOfUnit,
  join,
  missingParts,
  weekOf,
  trigger,
  direction,
  restated,
  referencePeriod,
  inName,
]
