import { ArrowUp, X } from "lucide-preact"
import { useId, useState } from "preact/hooks"
import type { Schemas } from "../api/client.ts"
import { IconButton } from "../ui/icon-button.tsx"
import { KindIcon } from "./channels-icon.tsx"
import { standingOf } from "./channels-words.ts"
import { FindField } from "./find-field.tsx"
import { isFound } from "./found.ts"
import type { RuleFieldsProps } from "./rule-fields.ts"
import { Check } from "./rule-when.tsx"

/** Fewer are seen at a glance. */
const MANY = 10

/** Where a rule's messages go, and what is tried where that fails. */
export function RuleWhom({ draft, faults, channels, onChange }: RuleFieldsProps) {
  const id = useId()
  const [find, setFind] = useState("")
  const [first] = useState(new Set(draft.channelIds))
  const known = new Set(channels.map((channel) => channel.id))
  const found = channels.filter(({ name }) => isFound(name, find))
  // What the rule has already stands first among many, where it can be seen.
  const listed =
    channels.length > MANY
      ? found.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
      : found
  const choose = (channelId: string, isChosen: boolean): void => {
    const others = draft.channelIds.filter((one) => one !== channelId)
    onChange({
      channelIds: isChosen ? [...others, channelId] : others,
      // What gets every message anyway needs not be fallen back to.
      fallbackChannelIds: draft.fallbackChannelIds.filter((one) => !isChosen || one !== channelId),
    })
  }
  return (
    <fieldset class="rule-group" aria-describedby={faults.channelIds ? `${id}-fault` : undefined}>
      <legend>Where to</legend>
      {channels.length > MANY && (
        <p class="rule-find">
          <FindField name="Find a channel" value={find} onInput={setFind} />
          <span class="muted" role="status">
            {found.length === 0
              ? "No channel is like that"
              : `${draft.channelIds.length} of ${channels.length} chosen`}
          </span>
        </p>
      )}
      <ul class={`rule-channels${channels.length > MANY ? " is-many" : ""}`}>
        {listed.map((channel) => (
          <li key={channel.id}>
            <ChannelCheck
              channel={channel}
              isChosen={draft.channelIds.includes(channel.id)}
              onChoose={(isChosen) => choose(channel.id, isChosen)}
            />
          </li>
        ))}
        {draft.channelIds
          .filter((one) => !known.has(one))
          .map((one) => (
            <li key={one}>
              <Check words="A channel that was withdrawn" isChecked onChange={() => choose(one, false)} />
            </li>
          ))}
      </ul>
      {channels.length === 0 && (
        <p class="hint">
          There is no channel yet. <a href="/reminders/channels">Add one first</a>
        </p>
      )}
      {faults.channelIds && (
        <p class="field-problem" id={`${id}-fault`} role="alert">
          {faults.channelIds}
        </p>
      )}
      <Fallbacks draft={draft} faults={faults} channels={channels} onChange={onChange} />
    </fieldset>
  )
}

interface ChannelCheckProps {
  channel: Schemas["Channel"]
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

function ChannelCheck({ channel, isChosen, onChoose }: ChannelCheckProps) {
  const standing = standingOf(channel)
  return (
    <label class="check">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <KindIcon kind={channel.kind} />
      {channel.name}
      {standing.tone !== "well" && <span class="tag">{standing.word}</span>}
    </label>
  )
}

type FallbacksProps = Pick<RuleFieldsProps, "draft" | "faults" | "channels" | "onChange">

/** The channels that are tried, one after the other, where a message failed for good. */
function Fallbacks({ draft, faults, channels, onChange }: FallbacksProps) {
  const id = useId()
  const chosen = draft.fallbackChannelIds
  const free = channels.filter((one) => !draft.channelIds.includes(one.id) && !chosen.includes(one.id))
  const set = (fallbackChannelIds: string[]): void => onChange({ fallbackChannelIds })
  const nameOf = (one: string): string =>
    channels.find((channel) => channel.id === one)?.name ?? "A channel that was withdrawn"
  const raise = (at: number): void =>
    set(
      chosen.flatMap((one, index) =>
        index === at - 1 ? [chosen[at] ?? one, one] : index === at ? [] : [one],
      ),
    )
  if (free.length === 0 && chosen.length === 0) return null
  return (
    <div class="field">
      <label for={id}>
        Where that fails <span class="muted">(optional)</span>
      </label>
      {chosen.length > 0 && (
        <ol class="fallbacks">
          {chosen.map((one, at) => (
            <li key={one}>
              <span>{nameOf(one)}</span>
              {at > 0 && (
                <IconButton icon={ArrowUp} name={`Try ${nameOf(one)} sooner`} onClick={() => raise(at)} />
              )}
              <IconButton
                icon={X}
                name={`Do not fall back to ${nameOf(one)}`}
                onClick={() => set(chosen.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ol>
      )}
      <select
        id={id}
        value=""
        disabled={free.length === 0}
        onChange={(event) => {
          if (event.currentTarget.value) set([...chosen, event.currentTarget.value])
          event.currentTarget.value = ""
        }}
      >
        <option value="">{chosen.length === 0 ? "Nothing else" : "And then …"}</option>
        {free.map((channel) => (
          <option key={channel.id} value={channel.id}>
            {channel.name}
          </option>
        ))}
      </select>
      {faults.fallbackChannelIds && (
        <p class="field-problem" role="alert">
          {faults.fallbackChannelIds}
        </p>
      )}
    </div>
  )
}
