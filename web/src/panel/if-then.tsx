import { capital } from "../words/labels.ts"

interface IfThenProps {
  condition: string | null
  consequence: string
  level: "h2" | "h3"
}

/** A claim as it is read: its condition and what it says will follow, or the one sentence. */
export function IfThen({ condition, consequence, level: Heading }: IfThenProps) {
  if (condition === null) return <Heading class="claim">{capital(consequence)}</Heading>
  return (
    <Heading class="claim is-conditional">
      <span class="claim-part">
        <span class="claim-word">If</span> <span>{condition}</span>
      </span>{" "}
      <span class="claim-part">
        <span class="claim-word">then</span> <span>{consequence}</span>
      </span>
    </Heading>
  )
}
