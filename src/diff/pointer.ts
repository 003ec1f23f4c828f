/** The parts of a JSON pointer (RFC 6901). */
export function pointerParts(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map(part => part.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** A JSON pointer with one more part. */
export function pointerTo(pointer: string, part: string | number): string {
  return `${pointer}/${typeof part === 'number' ? part : part.replace(/~/g, '~0').replace(/\//g, '~1')}`
}
