const EMPHASIS = /\*{1,4}|`+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** Text without Markdown's marks; links keep their words, images go. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[[^\]\n]{0,200}\]\([^)\s]{0,500}\)/g, " ")
    .replace(/\[([^[\]\n]{0,300})\]\([^)\s]{0,500}\)/g, "$1")
    .replace(/\bhttps?:\/\/[^\s)]{1,500}/g, " ")
    .replace(EMPHASIS, "")
    .replace(/\\(?=[$%&#_{}~])/g, "")
    .replace(/\{[^{}\n]{0,60}\}/g, " ")
    .replace(/\[\^\d{1,3}\]/g, " ")
    .replace(/^[>#\s]+/, "")
    .replace(/&amp;/g, "&")
    .replace(/&(?:nbsp|#160);/g, " ")
}
