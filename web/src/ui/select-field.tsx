import { useId } from "preact/hooks"
import { labelOf } from "../words/labels.ts"

interface SelectFieldProps<T extends string> {
  label: string
  value: T
  values: readonly T[]
  /** What each value is called; the API's word for it where this is left out. */
  words?: (value: T) => string
  isOptional?: boolean
  /** What is wrong with the value, said at the field. */
  problem?: string | undefined
  onChange: (value: T) => void
}

/** A labelled field of which one value is chosen. */
export function SelectField<T extends string>({
  label,
  value,
  values,
  words = labelOf,
  isOptional = false,
  problem,
  onChange,
}: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>
        {label}
        {isOptional && <span class="muted"> (optional)</span>}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
