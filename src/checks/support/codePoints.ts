/** Writes characters out by their numbers: `U+200B`. */
export function codePoints(text: string): string {
  return [...text]
    .map(character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')
}
