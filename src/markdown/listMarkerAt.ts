/** The kind of the list whose item starts at an offset: its bullet, or `1` and what follows the number. */
export function listMarkerAt(markdown: string, offset: number): string | null {
  const [, bullet, delimiter] = /^(?:([-*+])|\d{1,9}([.)]))/.exec(markdown.slice(offset, offset + 10)) ?? []
  return bullet ?? (delimiter ? `1${delimiter}` : null)
}
