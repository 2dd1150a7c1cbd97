import { Field } from "../ui/field.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { capital } from "../words/labels.ts"
import { LeadChips } from "./lead-chips.tsx"
import { everyWords } from "./lead-words.ts"
import type { RuleFieldsProps } from "./rule-fields.ts"
import { TimeZoneField } from "./time-zone-field.tsx"

const EVERY = ["P1D", "P3D", "P7D", "P14D", "P1M"]
const NIGHT = { from: "22:00", to: "07:00" }

/** When a rule says something: how long before, at which local time, how often again, and when not. */
export function RuleWhen({ draft, faults, onChange }: RuleFieldsProps) {
  const { overdueEvery, quiet } = draft
  return (
    <fieldset class="rule-group">
      <legend>When</legend>
      <LeadChips leads={draft.leads} problem={faults.leads} onChange={(leads) => onChange({ leads })} />
      <Check
        words="Also on the first day of what takes several"
        isChecked={draft.remindsOfStart}
        onChange={(remindsOfStart) => onChange({ remindsOfStart })}
      />
      <div class="form-pair">
        <Field
          label="At"
          type="time"
          value={draft.atTime}
          problem={faults.atTime}
          isRequired
          onInput={(atTime) => atTime && onChange({ atTime })}
        />
        <TimeZoneField
          value={draft.timeZone}
          problem={faults.timeZone}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </div>
      <SelectField
        label="While a verdict is overdue"
        value={overdueEvery ?? ""}
        values={[...new Set(["", ...EVERY, overdueEvery ?? ""])]}
        words={(one) => (one === "" ? "Never again" : capital(everyWords(one)))}
        problem={faults.overdueEvery}
        onChange={(one) => onChange({ overdueEvery: one || null })}
      />
      <Check
        words="Quiet hours: what falls into them waits, but never past the deadline"
        isChecked={quiet !== null}
        onChange={(isQuiet) => onChange({ quiet: isQuiet ? NIGHT : null })}
      />
      {quiet !== null && (
        <div class="form-pair">
          <Field
            label="Quiet from"
            type="time"
            value={quiet.from}
            isRequired
            onInput={(from) => from && onChange({ quiet: { ...quiet, from } })}
          />
          <Field
            label="to"
            type="time"
            value={quiet.to}
            problem={faults.quiet}
            isRequired
            onInput={(to) => to && onChange({ quiet: { ...quiet, to } })}
          />
        </div>
      )}
      <Check
        words="One message a day with all that is due"
        isChecked={draft.isDailyDigest}
        onChange={(isDailyDigest) => onChange({ isDailyDigest })}
      />
    </fieldset>
  )
}

interface CheckProps {
  words: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}

export function Check({ words, isChecked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {words}
    </label>
  )
}
