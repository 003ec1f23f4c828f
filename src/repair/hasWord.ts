/** Whether a text has a string with no letter or digit directly before or behind it. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isFree = !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))
    if (isFree && !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length, at + word.length + 2))) return true
  }
  return false
}
