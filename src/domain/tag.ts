import { DomainError } from "./errors.ts"

/** Characters of a tag, and tags of a thing. */
const MOST_TAG_CHARACTERS = 40
export const MOST_TAGS = 20

const SHAPE = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._/+#&'-]*[\p{L}\p{N}\p{M}+#])?$/u

/** A tag as it is kept: lower case, one space between words. `undefined` for what is none. */
export function toTag(text: string): string | undefined {
  const tag = text.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " ")
  return tag.length <= MOST_TAG_CHARACTERS && SHAPE.test(tag) ? tag : undefined
}

/** What is wrong with a text that is no tag. */
export const TAG_RULE = `must be a tag: at most ${MOST_TAG_CHARACTERS} letters, digits, spaces and ._/+#&'-`

/** Tags in order, each once. @throws DomainError `invalid_request` when they are too many, or one is none. */
export function toTags(texts: readonly string[]): string[] {
  const tags = texts.map((text, index) => {
    const tag = toTag(text)
    if (tag !== undefined) return tag
    throw new DomainError("invalid_request", `${JSON.stringify(text)} is no tag`, [
      { where: `/tags/${index}`, message: TAG_RULE },
    ])
  })
  const all = [...new Set(tags)].sort()
  if (all.length > MOST_TAGS)
    throw new DomainError("invalid_request", `a thing has at most ${MOST_TAGS} tags`, [
      { where: "/tags", message: `must be at most ${MOST_TAGS}` },
    ])
  return all
}
