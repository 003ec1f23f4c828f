/** A text in small letters. In Turkish “İnceleme” and “inceleme” are one word, where JavaScript leaves a dot above the i. */
export function smallLetters(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('i\u0307') ? lower.replaceAll('i\u0307', 'i') : lower
}
