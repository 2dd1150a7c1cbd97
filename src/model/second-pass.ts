import { MODEL_RULE } from "../domain/origin.ts"
import type { DigestReading } from "../extract/reading.ts"
import { passagesFor } from "../extract/second-pass/passages.ts"
import { type Proposals, readProposals } from "../extract/second-pass/proposals.ts"
import { checkProposals, type Proposed } from "../extract/second-pass/propose.ts"
import type { Model } from "./ask-model.ts"

/** What a model added to a digest's reading, and the rule that says so. */
export interface SecondPass {
  proposed: Proposed
  rule: string
}

interface Watching {
  signal?: AbortSignal | undefined
  /** Told before each question; what it throws ends the pass. */
  onPassage?: (() => Promise<void>) | undefined
}

/**
 * Asks a model about a digest, passage by passage, and keeps what holds against the text.
 * @throws ModelError at the first passage that is not answered.
 */
export async function secondPass(
  text: string,
  reading: DigestReading,
  model: Model,
  { signal, onPassage }: Watching = {},
): Promise<SecondPass> {
  let name = model.name
  const all: Proposals[] = []
  for (const passage of passagesFor(text)) {
    await onPassage?.()
    signal?.throwIfAborted()
    const answer = await model.ask(passage, signal)
    name ??= answer.model
    all.push(readProposals(answer.parsed))
  }
  const proposals = {
    events: all.flatMap(({ events }) => events),
    predictions: all.flatMap(({ predictions }) => predictions),
  }
  const rule = MODEL_RULE + plainName(name)
  return { proposed: checkProposals(text, reading, proposals, rule), rule }
}

const LONGEST_NAME = 80

/** A name fit for the name of a rule. */
const plainName = (name: string | null): string =>
  name?.replace(/[^\w.:/@-]+/g, "-").slice(0, LONGEST_NAME) || "unnamed"
