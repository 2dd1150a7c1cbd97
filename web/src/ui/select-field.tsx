import { useId } from "preact/hooks"
import { labelOf } from "../words/labels.ts"

interface SelectFieldProps<T extends string> {
  label: string
  value: T
  values: readonly T[]
  onChange: (value: T) => void
}

export function SelectField<T extends string>({ label, value, values, onChange }: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
      </select>
    </div>
  )
}
