import { Plus, X } from "lucide-preact"
import { useId, useState } from "preact/hooks"
import { leadOf, leadWords, sortedLeads } from "./lead-words.ts"

const PRESETS = ["P30D", "P14D", "P7D", "P3D", "P1D", "P0D"]

interface LeadChipsProps {
  leads: readonly string[]
  problem: string | undefined
  onChange: (leads: string[]) => void
}

/** How long before it is said: those that are set, each with its cross, what is usual, and a field for anything else. */
export function LeadChips({ leads, problem, onChange }: LeadChipsProps) {
  const id = useId()
  const [typed, setTyped] = useState("")
  const [fault, setFault] = useState<string | null>(null)
  const said = fault ?? problem
  const add = (lead: string): void => onChange(sortedLeads([...new Set([...leads, lead])]))
  const take = (): void => {
    if (typed.trim() === "") return
    const lead = leadOf(typed)
    setFault(lead === undefined ? "Write it as 10 days, 2 weeks or 1 month." : null)
    if (lead === undefined) return
    setTyped("")
    add(lead)
  }
  return (
    <fieldset class="field leads" aria-describedby={said ? `${id}-fault` : undefined}>
      <legend>How long before</legend>
      <div class="lead-chips">
        {leads.map((lead) => (
          <span key={lead} class="chip is-set">
            <span class="chip-main">{leadWords(lead)}</span>
            <button
              type="button"
              class="chip-clear"
              aria-label={`Not ${leadWords(lead)}`}
              onClick={() => onChange(leads.filter((one) => one !== lead))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </span>
        ))}
        {PRESETS.filter((lead) => !leads.includes(lead)).map((lead) => (
          <span key={lead} class="chip">
            <button type="button" class="chip-main" onClick={() => add(lead)}>
              <Plus size={14} aria-hidden="true" /> {leadWords(lead)}
            </button>
          </span>
        ))}
        <input
          class="lead-other"
          aria-label="Another time before, such as 10 days, 2 weeks or 1 month"
          aria-invalid={fault !== null}
          placeholder="10 days, 2 weeks …"
          autocomplete="off"
          maxLength={40}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setFault(null)
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return
            event.preventDefault()
            take()
          }}
        />
      </div>
      {said && (
        <p class="field-problem" id={`${id}-fault`} role="alert">
          {said}
        </p>
      )}
    </fieldset>
  )
}
