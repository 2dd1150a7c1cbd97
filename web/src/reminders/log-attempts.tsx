import type { Schemas } from "../api/client.ts"
import { instantWords } from "../words/days.ts"
import { Instant } from "./instant.tsx"
import { Answer } from "./log-answer.tsx"
import { exactWords, receiverWords, resultWords, tookWords } from "./log-words.ts"

/** Every try to send a message: when, how long it took, what came of it, what the receiver said, what follows. */
export function LogAttempts({ delivery }: { delivery: Schemas["Delivery"] }) {
  const { attempts, state, nextAttemptAt, expiresAt } = delivery
  return (
    <div class="log-attempts">
      {attempts.length === 0 ? (
        <p class="muted">No attempt was made{state === "pending" ? " yet" : ""}.</p>
      ) : (
        <ol>
          {attempts.map((attempt) => (
            <Attempt
              key={attempt.id}
              attempt={attempt}
              isRunning={state === "sending" && attempt === attempts.at(-1)}
            />
          ))}
        </ol>
      )}
      {nextAttemptAt && (
        <p class="log-next">
          Next attempt <Instant at={nextAttemptAt} words={exactWords(nextAttemptAt)} />
          {expiresAt && `; not tried after ${instantWords(expiresAt)}`}.
        </p>
      )}
    </div>
  )
}

function Attempt({ attempt, isRunning }: { attempt: Schemas["Attempt"]; isRunning: boolean }) {
  const said = receiverWords(attempt)
  const took = tookWords(attempt)
  return (
    <li class="attempt">
      <span class="attempt-number">
        <span class="visually-hidden">Attempt </span>
        {attempt.number}
      </span>
      <span class="attempt-when">
        <Instant at={attempt.startedAt} words={exactWords(attempt.startedAt)} />
      </span>
      <span class="attempt-took">
        <span class="visually-hidden">took </span>
        {took ?? "–"}
      </span>
      <span class={`attempt-result is-${attempt.result ?? "unknown"}`}>
        {isRunning ? "Under way" : resultWords(attempt)}
      </span>
      {said && (
        <figure class="attempt-answer">
          <figcaption>The receiver's answer</figcaption>
          <Answer text={said} />
        </figure>
      )}
    </li>
  )
}
