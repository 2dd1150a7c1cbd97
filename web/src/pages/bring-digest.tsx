import { useState } from "preact/hooks"
import { Segments } from "../ui/segments.tsx"
import { AddDigest } from "./add-digest.tsx"
import { AddFromAddress } from "./add-from-address.tsx"
import { FollowFeed } from "./follow-feed.tsx"

type Way = "text" | "address" | "feed"

const WAYS: readonly { value: Way; label: string }[] = [
  { value: "text", label: "Text or file" },
  { value: "address", label: "From an address" },
  { value: "feed", label: "Follow a feed" },
]

/** The ways to bring a digest: its text, the page it stands on, or the feed it will come with. */
export function BringDigest() {
  const [way, setWay] = useState<Way>("text")
  return (
    <section class="bring-digest" aria-label="Bring a digest">
      <Segments label="Where the digest is" options={WAYS} chosen={way} onChoose={setWay} />
      {way === "text" && <AddDigest />}
      {way === "address" && <AddFromAddress />}
      {way === "feed" && <FollowFeed />}
    </section>
  )
}
