import { Quote, X } from "lucide-preact"
import { useState } from "preact/hooks"
import type { ApiProblem, Schemas } from "../api/client.ts"
import { acceptOffer, dismissOffer } from "../api/search-calls.ts"
import { offeredEvidence } from "../state/offered-evidence.ts"
import { noteChange } from "../state/summary.ts"
import { showToast } from "../state/toast.ts"
import { Problem } from "../ui/problem.tsx"
import { toApiProblem } from "../ui/use-resource.ts"
import { longDayWords } from "../words/days.ts"

type Offer = Schemas["Offer"]

/** What later digests say that seems to bear on it. A person takes it as evidence, or says that it is not about it. */
export function Offers({ offers }: { offers: readonly Offer[] }) {
  const [decided, setDecided] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const open = offers.filter(({ id }) => !decided.includes(id))
  if (open.length === 0) return null
  const decide = async (offer: Offer, doing: () => Promise<string>): Promise<void> => {
    try {
      const words = await doing()
      setDecided((held) => [...held, offer.id])
      setProblem(null)
      showToast(words)
      noteChange()
    } catch (error) {
      setProblem(toApiProblem(error))
    }
  }
  const use = (offer: Offer): Promise<void> =>
    decide(offer, async () => {
      const { evidence } = await acceptOffer(offer.id)
      if (offer.thing === "prediction")
        offeredEvidence.value = {
          predictionId: offer.thingId,
          url: evidence.evidenceUrl,
          quote: evidence.evidenceQuote,
        }
      return offer.thing === "prediction" ? "Put into the verdict; say what it shows" : "Kept as evidence"
    })
  const dismiss = (offer: Offer): Promise<void> =>
    decide(offer, async () => {
      await dismissOffer(offer.id)
      return "Not about this"
    })
  return (
    <section class="panel-section offers">
      <h3>{open.length === 1 ? "A later digest says…" : "Later digests say…"}</h3>
      {open.map((offer) => (
        <figure key={offer.id} class="quote offer">
          <blockquote>{offer.words}</blockquote>
          <figcaption>
            <a href={`/digests/${offer.digestId}#at-${offer.start}-${offer.end}`}>
              {offer.publisher ?? offer.digestTitle}
            </a>
            , {longDayWords(offer.publishedOn)}
            <span class="muted"> · shares {shared(offer)}</span>
          </figcaption>
          <div class="buttons">
            <button type="button" class="button small" onClick={() => void use(offer)}>
              <Quote size={14} aria-hidden="true" /> Use as evidence
            </button>
            <button type="button" class="button small" onClick={() => void dismiss(offer)}>
              <X size={14} aria-hidden="true" /> Not about this
            </button>
          </div>
        </figure>
      ))}
      {problem && <Problem problem={problem} />}
    </section>
  )
}

/** The rarest of what the claim and the stretch have in common, as it is written in the stretch. */
function shared({ parts, words }: Offer): string {
  const lower = words.toLowerCase()
  return [...parts.names, ...parts.numbers]
    .slice(0, 3)
    .map((key) => {
      const at = lower.indexOf(key)
      return at < 0 ? key : words.slice(at, at + key.length)
    })
    .join(", ")
}
