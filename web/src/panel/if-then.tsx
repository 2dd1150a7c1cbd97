import { capital, conditionWords } from "../words/labels.ts"

interface IfThenProps {
  condition: string | null
  consequence: string
  level: "h2" | "h3"
}

/** A claim as it is read: its condition and what it says will follow, or the one sentence. */
export function IfThen({ condition, consequence, level: Heading }: IfThenProps) {
  if (condition === null) return <Heading class="claim">{capital(consequence)}</Heading>
  const { word, rest } = conditionWords(condition)
  return (
    <Heading class="claim is-conditional">
      <span class="claim-part">
        <span class="claim-word">{word}</span> <span>{rest}</span>
      </span>{" "}
      <span class="claim-part">
        <span class="claim-word">then</span> <span>{consequence}</span>
      </span>
    </Heading>
  )
}
