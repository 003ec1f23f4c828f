/** A UTF-16 unit as JavaScript and JSON write it out: `\u200b`. */
export function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
