import { type Token, Tokenizer, TokenizerMode } from "parse5"
import { unreadable } from "./document.ts"

export interface HtmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: HtmlNode[]
  parent: HtmlElement | null
}
export type HtmlNode = HtmlElement | string

/** Elements deeper than this are left out, their words kept: browsers stop at 512 too. */
const MOST_DEPTH = 512
const MOST_ELEMENTS = 250_000

const VOID = new Set("area base br col embed frame hr img input link meta param source track wbr".split(" "))
const CLOSES_PARAGRAPH = new Set(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul li dd dt".split(
    " ",
  ),
)
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"])
const CELLS = new Set(["td", "th", "caption"])
const ROW_GROUPS = new Set(["tbody", "thead", "tfoot"])
/** An end tag inside of one of these does not reach out of it. */
const SCOPES = new Set(["td", "th", "caption", "table", "html", "template", "button", "object", "marquee"])
const TABLE_PARTS = new Set(["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"])
const FORMATTING = new Set(
  "a b big code em font i nobr s small strike strong tt u span sup sub mark".split(" "),
)
const BLOCKS = new Set([...CLOSES_PARAGRAPH, "td", "th", "tr"])

/**
 * HTML as a tree, by parse5's tokenizer and the parts of the standard's tree construction that bear on text: void and
 * raw elements, end tags that may be left out, scopes. Scripts are never run, nothing is fetched. Unlike the standard's
 * repair of misnested formatting, its cost is linear in the length of `html` for any input.
 * @throws DomainError `unreadable_document` for more elements than any digest has.
 */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder()
  const tokenizer = new Tokenizer({}, builder)
  builder.onRaw = (mode) => {
    tokenizer.state = mode
  }
  tokenizer.write(html, true)
  return builder.root
}

const RAW_MODES: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ["script", TokenizerMode.SCRIPT_DATA],
  ["style", TokenizerMode.RAWTEXT],
  ["xmp", TokenizerMode.RAWTEXT],
  ["iframe", TokenizerMode.RAWTEXT],
  ["noembed", TokenizerMode.RAWTEXT],
  ["noframes", TokenizerMode.RAWTEXT],
  ["title", TokenizerMode.RCDATA],
  ["textarea", TokenizerMode.RCDATA],
])

class TreeBuilder {
  readonly root: HtmlElement = { name: "#root", attributes: new Map(), children: [], parent: null }
  onRaw: (mode: (typeof TokenizerMode)[keyof typeof TokenizerMode]) => void = () => undefined
  readonly #open: HtmlElement[] = [this.root]
  readonly #openCount = new Map<string, number>()
  #elements = 0

  onStartTag({ tagName, attrs, selfClosing }: Token.TagToken): void {
    const mode = RAW_MODES.get(tagName)
    if (mode !== undefined) this.onRaw(mode)
    this.#closeImplied(tagName)
    const isVoid = VOID.has(tagName) || (selfClosing && tagName.includes(":"))
    if (this.#open.length > MOST_DEPTH && !isVoid) return
    if (++this.#elements > MOST_ELEMENTS)
      throw unreadable(`It has more than ${MOST_ELEMENTS.toLocaleString("en")} HTML elements.`)
    const parent = this.#top()
    const attributes = new Map(attrs.map(({ name, value }) => [name, value]))
    const element: HtmlElement = { name: tagName, attributes, children: [], parent }
    parent.children.push(element)
    if (isVoid) return
    this.#open.push(element)
    this.#openCount.set(tagName, (this.#openCount.get(tagName) ?? 0) + 1)
  }

  onEndTag({ tagName }: Token.TagToken): void {
    if (tagName === "br" || tagName === "p") {
      if (tagName === "br" || !this.#openCount.get("p"))
        this.#top().children.push({ name: "br", attributes: new Map(), children: [], parent: this.#top() })
      if (tagName === "br") return
    }
    const at = this.#openAt(tagName)
    if (at !== undefined) this.#closeFrom(at)
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.#addText(chars)
  }

  onWhitespaceCharacter({ chars }: Token.CharacterToken): void {
    this.#addText(chars)
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  #addText(chars: string): void {
    const { children } = this.#top()
    const last = children.at(-1)
    if (typeof last === "string") children[children.length - 1] = last + chars
    else children.push(chars)
  }

  #top(): HtmlElement {
    return this.#open.at(-1) ?? this.root
  }

  /** Where the element stands that an end tag closes; undefined where it closes none. */
  #openAt(name: string): number | undefined {
    if (!this.#openCount.get(name)) return undefined
    let crossesBlock = false
    for (let at = this.#open.length - 1; at > 0; at--) {
      const open = this.#open[at]
      if (open === undefined) return undefined
      if (open.name === name || (HEADINGS.has(name) && HEADINGS.has(open.name)))
        return crossesBlock && FORMATTING.has(name) ? undefined : at
      if (SCOPES.has(open.name) && !TABLE_PARTS.has(name)) return undefined
      if (open.name === "table" && name !== "table") return undefined
      if (BLOCKS.has(open.name)) crossesBlock = true
    }
    return undefined
  }

  /** Closes what a start tag ends without an end tag. */
  #closeImplied(name: string): void {
    if (CLOSES_PARAGRAPH.has(name)) this.#closeWithin((open) => open === "p", SCOPES)
    if (name === "li") this.#closeWithin((open) => open === "li", LIST_SCOPES)
    else if (name === "dd" || name === "dt")
      this.#closeWithin((open) => open === "dd" || open === "dt", LIST_SCOPES)
    else if (name === "option" || name === "optgroup") this.#closeWithin((open) => open === "option", SCOPES)
    else if (HEADINGS.has(name) && HEADINGS.has(this.#top().name)) this.#closeFrom(this.#open.length - 1)
    else if (CELLS.has(name)) this.#closeWithin((open) => CELLS.has(open), ROW_SCOPES)
    else if (name === "tr") this.#closeWithin((open) => open === "tr" || CELLS.has(open), TABLE_SCOPES)
    else if (ROW_GROUPS.has(name)) this.#closeWithin((open) => open !== "table", TABLE_SCOPES)
    else if (name === "body") this.#closeWithin((open) => open === "head", ROOT_SCOPES)
  }

  /** Closes the outermost element that `isClosed` matches, looking up to the first of `scopes`. */
  #closeWithin(isClosed: (name: string) => boolean, scopes: ReadonlySet<string>): void {
    let found: number | undefined
    for (let at = this.#open.length - 1; at > 0; at--) {
      const name = this.#open[at]?.name ?? ""
      if (isClosed(name)) found = at
      else if (scopes.has(name)) break
    }
    if (found !== undefined) this.#closeFrom(found)
  }

  #closeFrom(at: number): void {
    while (this.#open.length > at) {
      const name = this.#open.pop()?.name ?? ""
      this.#openCount.set(name, (this.#openCount.get(name) ?? 1) - 1)
    }
  }
}

const LIST_SCOPES = new Set([...SCOPES, "ul", "ol", "dl", "menu", "dir"])
const ROW_SCOPES = new Set(["tr", "table", "html", "template"])
const TABLE_SCOPES = new Set(["table", "html", "template"])
const ROOT_SCOPES = new Set(["html"])

/** Every element under `root` in document order, `root` left out. */
export function* elementsUnder(root: HtmlElement): Generator<HtmlElement> {
  const left: HtmlNode[] = [...root.children].reverse()
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === "string") continue
    yield node
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child !== undefined) left.push(child)
    }
  }
}

/** The words of an element, white space folded. */
export function wordsOf(element: HtmlElement): string {
  const words: string[] = []
  const left: HtmlNode[] = [element]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === "string") words.push(node)
    else {
      if (node !== element && BLOCKS.has(node.name)) words.push(" ")
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at]
        if (child !== undefined) left.push(child)
      }
    }
  }
  return words.join("").replace(/\s+/g, " ").trim()
}
