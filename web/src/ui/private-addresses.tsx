import { Trash2 } from "lucide-preact"
import { useId, useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { createFeedToken, listFeedTokens, revokeFeedToken } from "../api/feed-calls.ts"
import { showToast } from "../state/toast.ts"
import { dayWords } from "../words/days.ts"
import { CopyRow } from "./copy-row.tsx"
import { IconButton } from "./icon-button.tsx"
import { Problem } from "./problem.tsx"
import { toApiProblem, useResource } from "./use-resource.ts"

/** Addresses that hold a secret and can be taken back: those there are, and a form for one more of `query`. */
export function PrivateAddresses({ query }: { query: string }) {
  const title = useId()
  const tokens = useResource("feed-tokens", listFeedTokens)
  const [name, setName] = useState("")
  const [made, setMade] = useState<Schemas["NewFeedToken"] | null>(null)
  /** The one about whose end the person is asked once more: nobody can take it back. */
  const [asking, setAsking] = useState<string | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const act = async (doing: () => Promise<void>): Promise<void> => {
    try {
      await doing()
      setProblem(null)
      tokens.retry()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const create = (): Promise<void> =>
    act(async () => {
      setMade(await createFeedToken(name.trim(), query))
      setName("")
    })
  const revoke = (token: Schemas["FeedToken"]): Promise<void> =>
    act(async () => {
      await revokeFeedToken(token.id)
      if (made?.id === token.id) setMade(null)
      showToast(`“${token.name}” is revoked`)
    })
  const live = (tokens.data?.items ?? []).filter(({ revokedAt }) => revokedAt === null)
  const trouble = problem ?? tokens.problem
  return (
    <section class="private-addresses" aria-labelledby={title}>
      <h3 id={title}>Private addresses</h3>
      <p class="hint">For a phone or another machine: who has the address reads it, until you revoke it.</p>
      {live.length > 0 && (
        <ul>
          {live.map((token) => (
            <li key={token.id}>
              <span>
                {token.name} <span class="muted">{usedWords(token)}</span>
              </span>
              {asking === token.id ? (
                <button type="button" class="button small" onClick={() => void revoke(token)}>
                  Revoke for good
                </button>
              ) : (
                <IconButton icon={Trash2} name={`Revoke ${token.name}`} onClick={() => setAsking(token.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {made && (
        <div class="made-address" role="status">
          <p>Copy what you need of “{made.name}” now. It is not shown again.</p>
          <CopyRow name="Calendar" address={made.addresses.calendar} />
          <CopyRow name="Atom" address={made.addresses.atom} />
          <CopyRow name="JSON" address={made.addresses.json} />
        </div>
      )}
      <form
        class="private-form"
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <input
          required
          maxLength={100}
          value={name}
          aria-label="Name of the new private address"
          placeholder="Name, such as my phone"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={name.trim() === ""}>
          Create
        </button>
      </form>
      {trouble && <Problem problem={trouble} />}
    </section>
  )
}

function usedWords({ prefix, query, view, lastUsedAt }: Schemas["FeedToken"]): string {
  const shows = view ?? (query || "everything")
  const used = lastUsedAt === null ? "never fetched" : `fetched ${dayWords(lastUsedAt.slice(0, 10))}`
  return `${prefix}… · ${shows} · ${used}`
}
