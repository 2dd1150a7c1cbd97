import { useRef, useState } from "preact/hooks"
import { addChannel } from "../api/channel-calls.ts"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { Field } from "../ui/field.tsx"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { capital } from "../words/labels.ts"
import { AddBrowser } from "./channels-browser.tsx"
import { KindIcon } from "./channels-icon.tsx"
import { RowPanel } from "./channels-panel.tsx"
import { problemAt } from "./channels-problem.ts"
import { KIND_HINTS, KIND_WORDS, suggestedName } from "./channels-words.ts"

type Kind = Schemas["ChannelKind"]

interface AddChannelProps {
  kinds: readonly Schemas["ChannelKindListed"][]
  kind: Kind
  onKind: (kind: Kind) => void
  onAdded: (made: Schemas["ChannelWithSecret"]) => void
  onCancel: () => void
}

/** Asks where messages shall go, and adds that as a channel. */
export function AddChannel({ kinds, kind, onKind, onAdded, onCancel }: AddChannelProps) {
  /** Who chooses a kind goes on choosing by the arrows: the focus stays there. */
  const hasChosen = useRef(false)
  const asked = kinds.find((one) => one.kind === kind)
  const isAble = asked?.isAvailable === true
  return (
    <RowPanel label="Add a channel" look="add-channel" onClose={onCancel}>
      <fieldset class="kind-choices">
        <legend>Where shall messages go?</legend>
        {kinds.map(({ kind: one, isAvailable, why }) => (
          <label key={one} class={`kind-choice${one === kind ? " is-chosen" : ""}`}>
            <input
              type="radio"
              name="channel-kind"
              aria-label={KIND_WORDS[one]}
              aria-describedby={`kind-${one}`}
              checked={one === kind}
              disabled={!isAvailable}
              onChange={() => {
                hasChosen.current = true
                onKind(one)
              }}
            />
            <KindIcon kind={one} />
            <span>
              <strong>{KIND_WORDS[one]}</strong>
              <span id={`kind-${one}`} class="hint">
                {isAvailable || why === null ? KIND_HINTS[one] : capital(why)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {asked && !isAble && (
        <div class="form">
          <p>
            This server cannot send by {KIND_WORDS[kind].toLowerCase()}: {asked.why}. Whoever keeps it can set
            that up; until then, choose another.
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={onCancel}>
              Cancel
            </button>
          </div>
        </div>
      )}
      {isAble && kind === "push" && (
        <AddBrowser onAdded={(channel) => onAdded({ ...channel, secret: null })} onCancel={onCancel} />
      )}
      {isAble && kind !== "push" && (
        <AddForm key={kind} kind={kind} hasFocus={!hasChosen.current} onAdded={onAdded} onCancel={onCancel} />
      )}
    </RowPanel>
  )
}

interface AddFormProps extends Pick<AddChannelProps, "onAdded" | "onCancel"> {
  kind: Exclude<Kind, "push">
  hasFocus: boolean
}

function AddForm({ kind, hasFocus, onAdded, onCancel }: AddFormProps) {
  const [name, setName] = useState("")
  const [address, setAddress] = useState("")
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [isAdding, setAdding] = useState(false)
  const suggested = suggestedName(kind, address)
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setAdding(true)
    setProblem(null)
    try {
      onAdded(await addChannel(bodyOf(kind, name.trim() || suggested, address.trim())))
    } catch (error) {
      setProblem(toApiProblem(error))
    }
    setAdding(false)
  }
  const atAddress =
    problemAt(problem, "url", ["address_refused"]) ?? problemAt(problem, "to", ["mail_not_set_up"])
  const atName = problemAt(problem, "name")
  return (
    <form class="form" onSubmit={(event) => void add(event)}>
      <div class="form-pair">
        {kind === "webhook" && (
          <Field
            label="Address"
            type="url"
            placeholder="https://"
            hint="Each message is sent there by POST, signed. Its secret is shown once, right after this."
            value={address}
            onInput={setAddress}
            problem={atAddress}
            maxLength={2000}
            isRequired
            hasFocus={hasFocus}
          />
        )}
        {kind === "email" && (
          <Field
            label="Mail address"
            type="email"
            hint="A letter asks its receiver to agree. Nothing else is sent before."
            value={address}
            onInput={setAddress}
            problem={atAddress}
            maxLength={254}
            isRequired
            hasFocus={hasFocus}
          />
        )}
        <Field
          label="Name"
          value={name}
          onInput={setName}
          placeholder={suggested}
          problem={atName}
          maxLength={100}
          hasFocus={hasFocus && kind !== "webhook" && kind !== "email"}
        />
      </div>
      {problem && !atAddress && !atName && <Problem problem={problem} />}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={isAdding}>
          {isAdding ? "Adding…" : "Add it"}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

/** What the server wants to know of a kind. */
function bodyOf(kind: AddFormProps["kind"], name: string, address: string): Schemas["ChannelBody"] {
  if (kind === "webhook") return { kind, name, address: { url: address } }
  if (kind === "email") return { kind, name, address: { to: address } }
  return { kind, name, address: {} }
}
