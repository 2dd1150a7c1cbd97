import type { HtmlElement } from "./html-tree.ts"

/** Elements that never hold words of the text. */
const SILENT = new Set(
  "script style template noscript svg math canvas audio video iframe object embed applet map dialog button input select textarea option datalist progress meter nav aside head title link meta img picture source track".split(
    " ",
  ),
)
/** Words in a class or an id that name what stands around a text, not the text. */
const AROUND = new Set(
  "cookie cookies consent gdpr cookiebar share sharing sharebar social socials sharedaddy addtoany related recommended recommendations comments disqus sidebar breadcrumb breadcrumbs pagination pager navbar navigation menu skip skiplink promo advert advertisement adslot ads sponsor popup modal newsletter-signup signup subscribe subscription preheader previewtext preview-text unsubscribe footer masthead-nav toolbar paywall byline-social sr-only visually-hidden screen-reader-text visuallyhidden hidden-text mcnpreviewtext listheader topbar".split(
    " ",
  ),
)
/** What weighs more than this of all words is the text itself, whatever it is called. */
const TOO_MUCH = 0.5

/** How many characters of words an element holds, and how many of them are links. */
export interface Weight {
  words: number
  linked: number
}

/** Words per element, what is silent, hidden or `leftOut` not counted. Recursion is bounded by the depth of the tree. */
export function weigh(
  root: HtmlElement,
  leftOut: ReadonlySet<HtmlElement> = new Set(),
): Map<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>()
  const visit = (element: HtmlElement, isLink: boolean): Weight => {
    const weight: Weight = { words: 0, linked: 0 }
    for (const child of element.children) {
      if (typeof child === "string") {
        const length = child.replace(/\s+/g, " ").trim().length
        weight.words += length
        if (isLink) weight.linked += length
      } else if (!SILENT.has(child.name) && !leftOut.has(child) && !isHidden(child)) {
        const inner = visit(child, isLink || child.name === "a")
        weight.words += inner.words
        weight.linked += inner.linked
      }
    }
    weights.set(element, weight)
    return weight
  }
  visit(root, false)
  return weights
}

/**
 * What is no part of the text: scripts and forms, what is hidden, navigation, page footers, share bars, cookie notices,
 * invitations to subscribe. What holds more than half of all words stays, whatever it is called.
 */
export function findLeftOut(root: HtmlElement): Set<HtmlElement> {
  const weights = weigh(root)
  const whole = weights.get(root)?.words ?? 0
  const leftOut = new Set<HtmlElement>()
  const visit = (element: HtmlElement, isInArticle: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") continue
      const weight = weights.get(child) ?? { words: 0, linked: 0 }
      const isLarge = weight.words > whole * TOO_MUCH
      if (SILENT.has(child.name) || isHidden(child)) leftOut.add(child)
      else if (!isLarge && isAround(child, weight, isInArticle)) leftOut.add(child)
      else visit(child, isInArticle || child.name === "article" || child.name === "main")
    }
  }
  visit(root, false)
  return leftOut
}

function isAround(element: HtmlElement, weight: Weight, isInArticle: boolean): boolean {
  const { name, attributes } = element
  const role = attributes.get("role")?.toLowerCase()
  if (
    role !== undefined &&
    /^(?:navigation|search|complementary|contentinfo|dialog|alertdialog|menu|menubar|toolbar)$/.test(role)
  )
    return true
  if (name === "footer") return !isInArticle || weight.linked > weight.words / 3
  // The head of a page may be its navigation, or the title and the day of the issue.
  if (name === "header" || role === "banner") return weight.linked > weight.words / 2
  if (/^(?:a|b|i|em|strong|time|body|html|main|article|h[1-6])$/.test(name)) return isNamedHidden(element)
  return isNamedAround(element)
}

const namesOf = ({ attributes }: HtmlElement): string[] =>
  `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`.toLowerCase().slice(0, 400).split(/\s+/)

function isNamedAround(element: HtmlElement): boolean {
  return namesOf(element).some(
    (name) =>
      AROUND.has(name) || name.split(/[-_]+/).some((part, at, parts) => isAroundPart(part, at, parts)),
  )
}

/** "site-footer" and "share-buttons" name themselves; "has-sidebar" and "no-comments" name something else. */
function isAroundPart(part: string, at: number, parts: readonly string[]): boolean {
  return AROUND.has(part) && (at === 0 || !/^(?:has|no|with|without|is|not|pre)$/.test(parts[at - 1] ?? ""))
}

const HIDING_NAME =
  /^(?:sr-only|visually-?hidden|screen-reader-text|preheader|preview-?text|mcnpreviewtext|skip-?link)$/
const isNamedHidden = (element: HtmlElement): boolean =>
  namesOf(element).some((name) => HIDING_NAME.test(name))

/** Whether readers never see it: `hidden`, `display:none` and the ways of mail to hide its preview text. */
function isHidden({ attributes, children }: HtmlElement): boolean {
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true
  const style = attributes.get("style")?.toLowerCase().replace(/\s+/g, "") ?? ""
  if (style === "") return false
  if (
    /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:\.0+)?(?:;|!|$)|(?:max-)?height:0(?:px)?(?:;|!|$))/.test(
      style,
    )
  )
    return true
  // Mail frames set the size to zero and give it back to what is inside.
  return (
    /(?:^|;)font-size:[01](?:px)?(?:;|!|$)/.test(style) &&
    children.every((child) => typeof child === "string")
  )
}
