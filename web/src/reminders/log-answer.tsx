/** What a receiver answered: plain text, whatever it holds. */
export function Answer({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long one is scrolled by the keys
    <pre class="answer" tabIndex={0}>
      {text}
    </pre>
  )
}
