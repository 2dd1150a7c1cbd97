import { z } from "@hono/zod-openapi"
import { explainWindow } from "../../domain/window-words.ts"
import { WINDOW_BASES, type Window } from "../../domain/windows.ts"
import { Day, Duration } from "./days.ts"
import { EventId } from "./event.ts"

const WindowBasis = z.enum(WINDOW_BASES).openapi("WindowBasis")

export const WindowView = z
  .object({
    basis: WindowBasis,
    opensOn: Day.nullable(),
    dueOn: Day.nullable(),
    offset: z.string().nullable(),
    eventId: z.string().nullable(),
    words: z.string().nullable(),
    explanation: z
      .string()
      .nullable()
      .openapi({ description: "How the day was computed: “60 days after Spotify earnings call”" }),
  })
  .openapi("Window")

/** A clock: a day (`dueOn`), or a duration counted from the digest, the trigger event or the condition. */
export const WindowBody = z
  .strictObject({
    basis: WindowBasis.exclude(["none"]),
    opensOn: Day.optional(),
    dueOn: Day.optional(),
    offset: Duration.optional(),
    eventId: EventId.optional(),
  })
  .openapi("WindowBody")

export function toWindowView(window: Window, eventTitle: string | null): z.input<typeof WindowView> {
  const { basis, opensOn, dueOn, offset, eventId, words } = window
  return { basis, opensOn, dueOn, offset, eventId, words, explanation: explainWindow(window, eventTitle) }
}
