import { UnitKind, unitKind } from './unitKind.ts'

/** Finds the words of a text one by one, the same as `wordStart` and `wordEnd`. */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start)
    visit(start, end)
    start = wordStart(text, end)
  }
}

/** Where the first word begins, from a place of a text on; the length of the text where there is none. */
export function wordStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const kind = unitKind(text.charCodeAt(at))
    if (kind === UnitKind.picture) at++
    else if (kind !== UnitKind.separator) return at
  }
  return text.length
}

/** Where the word ends that begins there. A number is a word of its own: `SEV1` is two. */
export function wordEnd(text: string, start: number): number {
  const kind = unitKind(text.charCodeAt(start))
  let at = start + 1
  if (kind !== UnitKind.unspaced) while (at < text.length && unitKind(text.charCodeAt(at)) === kind) at++
  return at
}
