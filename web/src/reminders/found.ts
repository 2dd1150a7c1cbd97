/** Whether a text holds every word that somebody looks for; upper and lower case are alike. */
export function isFound(text: string, find: string): boolean {
  const whole = text.toLowerCase()
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word))
}
