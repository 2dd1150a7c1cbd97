import { escapeXml } from "./escape-xml.ts"

/** Markup that `html` made. Text becomes a part of it only escaped. */
export interface Markup {
  readonly markup: string
}

/** A template whose values are escaped, but for markup that it made itself: html`<p>${text}</p>`. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Markup | readonly Markup[])[]
): Markup {
  const filled = values.map((value) => {
    if (typeof value === "string") return escapeXml(value)
    return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("\n")
  })
  return { markup: parts.map((part, index) => `${part}${filled[index] ?? ""}`).join("") }
}

export const NOTHING: Markup = { markup: "" }
