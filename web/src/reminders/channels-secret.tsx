import { useEffect, useRef } from "preact/hooks"
import { CopyField } from "../ui/copy-field.tsx"

interface SecretBoxProps {
  name: string
  secret: string
  onDone: () => void
}

/** A webhook's secret, this once, with how its messages are checked. It takes the focus: nobody may miss it. */
export function SecretBox({ name, secret, onDone }: SecretBoxProps) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: "nearest" })
  }, [])
  return (
    <section ref={box} class="secret-box" tabIndex={-1} aria-label={`The secret of ${name}`}>
      <p>
        <strong>Copy the secret of “{name}” now.</strong> It is not shown again.
      </p>
      <CopyField name={`Secret of ${name}`} text={secret} />
      <p class="hint">
        Each message is signed with it by{" "}
        <a href="https://www.standardwebhooks.com" target="_blank" rel="noopener noreferrer">
          Standard Webhooks
        </a>
        . To check one, over the raw body: <code>new Webhook(secret).verify(rawBody, headers)</code>, and drop
        the ids you have.
      </p>
      <button type="button" class="button small" onClick={onDone}>
        I have it
      </button>
    </section>
  )
}
