import type { Shape } from "../words/standing.ts"

/**
 * The shapes of a standing, drawn once as symbols and used by name, in Preact and in the timeline alike. They take
 * their colour from the text around them.
 */
export function GlyphSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" class="sprite">
      <symbol id="glyph-event" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4" fill="currentColor" />
      </symbol>
      <symbol id="glyph-open" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      </symbol>
      <symbol id="glyph-due_soon" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path
          d="M6 3.4V6l1.8 1.3"
          fill="none"
          stroke="currentColor"
          stroke-width="1.3"
          stroke-linecap="round"
        />
      </symbol>
      <symbol id="glyph-overdue" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
        <circle cx="6" cy="6" r="2.25" fill="currentColor" />
      </symbol>
      <symbol id="glyph-yes" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="5.5" fill="currentColor" />
        <path d="M3.4 6.2l1.8 1.8 3.4-3.8" fill="none" class="knockout" stroke-width="1.5" />
      </symbol>
      <symbol id="glyph-no" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="5.5" fill="currentColor" />
        <path d="M4 4l4 4M8 4l-4 4" fill="none" class="knockout" stroke-width="1.5" />
      </symbol>
      <symbol id="glyph-ambiguous" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.2" />
        <path d="M2.6 7.6l5-5M4.4 9.4l5-5M3.2 9.9" fill="none" stroke="currentColor" stroke-width="1.2" />
      </symbol>
      <symbol id="glyph-annulled" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1" />
        <path d="M1 6h10" fill="none" stroke="currentColor" stroke-width="1" />
      </symbol>
    </svg>
  )
}

/** A standing's shape in its colour; decorative, since the word always stands beside it. */
export function Glyph({ shape, size = 12 }: { shape: Shape; size?: number }) {
  return (
    <svg class={`glyph tone-${shape}`} width={size} height={size} aria-hidden="true">
      <use href={`#glyph-${shape}`} />
    </svg>
  )
}
