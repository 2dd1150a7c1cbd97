const LINK_TARGET = /\]\([^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)/g
const MARKS = /\*{1,3}|`+|~~|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|!?\[(?=[^[\]]{0,400}\]\()/gu
const ADDRESS = /https?:\/\/[^\s)\]]+/g

/** Blanks out emphasis, link targets and addresses; the result is as long as `text`. */
export function maskMarkdown(text: string): string {
  if (!/[*`_\][~]|:\/\//.test(text)) return text
  return text.replace(MARKS, blank).replace(LINK_TARGET, blank).replace(ADDRESS, blank)
}

const blank = (words: string): string => " ".repeat(words.length)
