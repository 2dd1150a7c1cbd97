import { useEffect, useId, useRef } from "preact/hooks"

interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string
  type?: "text" | "date" | "url" | "email" | "time" | "datetime-local"
  /** Latest day a date field takes. */
  max?: string
  isRequired?: boolean
  /** Says nothing of being optional, where one field of several is enough. */
  isUnmarked?: boolean
  hasFocus?: boolean
  isLong?: boolean
  placeholder?: string
  maxLength?: number
  /** What is offered while somebody types. */
  options?: readonly string[]
  /** What is wrong with the value, said at the field. */
  problem?: string | undefined
}

/** A labelled field with its hint. */
export function Field({ label, value, onInput, hint, type = "text", ...more }: FieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (more.hasFocus) field.current?.focus()
  }, [more.hasFocus])
  const described = [hint && `${id}-hint`, more.problem && `${id}-problem`].filter(Boolean).join(" ")
  const shared = {
    id,
    ref: field,
    value,
    placeholder: more.placeholder,
    required: more.isRequired,
    maxLength: more.maxLength,
    "aria-invalid": more.problem ? true : undefined,
    "aria-describedby": described || undefined,
  }
  return (
    <div class="field">
      <label for={id}>
        {label}
        {!more.isRequired && !more.isUnmarked && <span class="muted"> (optional)</span>}
      </label>
      {more.isLong ? (
        <textarea {...shared} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          max={more.max}
          autocomplete="off"
          list={more.options && `${id}-options`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {more.options && (
        <datalist id={`${id}-options`}>
          {more.options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {more.problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {more.problem}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
