import { useEffect, useState } from "preact/hooks"
import { Field } from "../ui/field.tsx"

/** Every zone that the browser knows by its IANA name. */
const ZONES: readonly string[] = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])]
const KNOWN: ReadonlySet<string> = new Set(ZONES)

interface TimeZoneFieldProps {
  value: string
  problem: string | undefined
  onChange: (zone: string) => void
}

/** An IANA time zone, found by typing part of it; it counts once it is a whole one, or when the field is left. */
export function TimeZoneField({ value, problem, onChange }: TimeZoneFieldProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  return (
    <div onFocusOut={() => typed !== value && onChange(typed.trim())}>
      <Field
        label="Time zone"
        value={typed}
        options={ZONES}
        problem={problem}
        isRequired
        onInput={(zone) => {
          setTyped(zone)
          if (KNOWN.has(zone)) onChange(zone)
        }}
      />
    </div>
  )
}
