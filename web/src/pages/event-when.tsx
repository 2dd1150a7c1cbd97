import { PickEvent } from "../panel/pick-event.tsx"
import { Field } from "../ui/field.tsx"
import { SelectField } from "../ui/select-field.tsx"
import { repeatsFrom } from "../words/repeats.ts"

const MODES = {
  once: "On a date",
  after: "Counted from another event",
  repeats: "Again and again",
} as const
type Mode = keyof typeof MODES

/** When an event happens, as the form holds it. */
export interface WhenDraft {
  mode: Mode
  date: string
  anchor: { id: string; title: string } | null
  offset: string
  first: string
  rule: string
  ownRule: string
}

export const NO_TIME: WhenDraft = {
  mode: "once",
  date: "",
  anchor: null,
  offset: "",
  first: "",
  rule: "",
  ownRule: "",
}

/** The choice of a rule that somebody writes. */
export const OWN_RULE = "own"

/** The rule that is chosen: one of those for the first day, or `OWN_RULE`. */
export function ruleOf({ first, rule }: WhenDraft): string {
  const rules = [...repeatsFrom(first).map((one) => one.rule), OWN_RULE]
  return rules.includes(rule) ? rule : (rules[0] ?? OWN_RULE)
}

interface EventWhenProps {
  draft: WhenDraft
  onChange: (draft: WhenDraft) => void
}

export function EventWhen({ draft, onChange }: EventWhenProps) {
  return (
    <>
      <SelectField
        label="It happens"
        value={draft.mode}
        values={Object.keys(MODES) as Mode[]}
        words={(mode) => MODES[mode]}
        onChange={(mode) => onChange({ ...draft, mode })}
      />
      {draft.mode === "once" && (
        <Field
          label="When"
          hint="As exactly as you know it: 2 Aug 2026, August 2026, Q3 2026, 2027, 21 Apr 2026 to 23 Apr 2026"
          value={draft.date}
          onInput={(date) => onChange({ ...draft, date })}
          isRequired
        />
      )}
      {draft.mode === "after" && (
        <>
          <PickEvent chosen={draft.anchor} onChoose={(anchor) => onChange({ ...draft, anchor })} />
          <Field
            label="How long after it"
            hint="60 days, 2 weeks, 3 months"
            value={draft.offset}
            onInput={(offset) => onChange({ ...draft, offset })}
            isRequired
          />
        </>
      )}
      {draft.mode === "repeats" && <Repeating draft={draft} onChange={onChange} />}
    </>
  )
}

function Repeating({ draft, onChange }: EventWhenProps) {
  const repeats = repeatsFrom(draft.first)
  const rule = ruleOf(draft)
  return (
    <>
      <Field
        label="The first time"
        type="date"
        value={draft.first}
        onInput={(first) => onChange({ ...draft, first })}
        isRequired
      />
      <SelectField
        label="How often"
        value={rule}
        values={[...repeats.map((one) => one.rule), OWN_RULE]}
        words={(value) => repeats.find((one) => one.rule === value)?.words ?? "By a rule of its own"}
        onChange={(chosen) => onChange({ ...draft, rule: chosen })}
      />
      {rule === OWN_RULE && (
        <Field
          label="Rule"
          hint="As calendars write it (RFC 5545): FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=3TU"
          value={draft.ownRule}
          onInput={(ownRule) => onChange({ ...draft, ownRule })}
          isRequired
        />
      )}
    </>
  )
}
