import { SHAPE_WORDS, type Shape } from "../words/standing.ts"
import { Dialog } from "./dialog.tsx"
import { Glyph } from "./glyph.tsx"

const KEYS: [string, [string[], string][]][] = [
  [
    "Timeline",
    [
      [["←", "→"], "move in time"],
      [["+", "−"], "zoom in, out"],
      [["0"], "show everything"],
      [["T"], "today"],
      [["J", "K"], "next, previous item"],
      [["Enter"], "open the item"],
      [["Esc"], "close it"],
    ],
  ],
  [
    "Needs a verdict",
    [
      [["J", "K"], "next, previous claim"],
      [["Y", "N"], "yes, no"],
      [["A"], "can't say"],
      [["L"], "not yet, ask later"],
      [["E"], "add evidence"],
    ],
  ],
  [
    "A digest's findings",
    [
      [["J", "K"], "next, previous finding"],
      [["A"], "accept it"],
      [["R"], "reject it"],
      [["E"], "change it"],
      [["Shift", "A"], "accept all"],
    ],
  ],
  [
    "Selecting",
    [
      [["X"], "select, or let go"],
      [["Shift", "click"], "all from the one before"],
      [["Ctrl", "A"], "select all"],
      [["Esc"], "select none"],
    ],
  ],
  [
    "Everywhere",
    [
      [["/"], "search"],
      [["U"], "undo what was just done"],
      [["?"], "this list"],
    ],
  ],
]

const SHAPES: Shape[] = ["event", "open", "due_soon", "overdue", "yes", "no", "ambiguous", "annulled"]

export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys and signs" onClose={onClose}>
      <div class="help">
        {KEYS.map(([place, keys]) => (
          <section key={place}>
            <h3>{place}</h3>
            <dl>
              {keys.map(([names, words]) => (
                <div key={words}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>Signs</h3>
          <ul class="legend">
            {SHAPES.map((shape) => (
              <li key={shape}>
                <Glyph shape={shape} /> {SHAPE_WORDS[shape]}
              </li>
            ))}
          </ul>
          <p class="muted">
            Dashed: proposed by the reader, not yet accepted. Soft ends: the words named no exact day. With
            the mouse, drag to move, hold Ctrl and turn the wheel to zoom.
          </p>
        </section>
      </div>
    </Dialog>
  )
}
