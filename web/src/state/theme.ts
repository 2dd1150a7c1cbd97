import { signal } from "@preact/signals"

export type Theme = "system" | "light" | "dark"

const KEY = "watchline.theme"

const stored = document.documentElement.dataset.theme
/** What the person chose; `system` follows the machine. */
export const theme = signal<Theme>(stored === "light" || stored === "dark" ? stored : "system")

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen
  if (chosen === "system") delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = chosen
  try {
    if (chosen === "system") localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, chosen)
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}
