import { useEffect, useId, useRef } from "preact/hooks"

interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  hint?: string
  type?: "text" | "date" | "url"
  /** Latest day a date field takes. */
  max?: string
  isRequired?: boolean
  hasFocus?: boolean
  isLong?: boolean
  placeholder?: string
}

/** A labelled field with its hint. */
export function Field({ label, value, onInput, hint, type = "text", ...more }: FieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    if (more.hasFocus) field.current?.focus()
  }, [more.hasFocus])
  const shared = {
    id,
    ref: field,
    value,
    placeholder: more.placeholder,
    required: more.isRequired,
    "aria-describedby": hint ? `${id}-hint` : undefined,
  }
  return (
    <div class="field">
      <label for={id}>
        {label}
        {!more.isRequired && <span class="muted"> (optional)</span>}
      </label>
      {more.isLong ? (
        <textarea {...shared} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          max={more.max}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
