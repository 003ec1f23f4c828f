import type { CodePage } from '../../src/text/codePages.ts'

const halves = new Map<string, string[]>()

/** Bytes 0x80 to 0xFF of a page; a byte without a character is the unit of its number. */
const upperHalf = (page: CodePage): string[] => {
  const known = halves.get(page.name)
  if (known) return known
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128)
  const half = Array.from(bytes, (byte, index) => {
    const char = page.upperHalf[index]
    return char === undefined || char === '\ufffd' ? String.fromCharCode(byte) : char
  })
  halves.set(page.name, half)
  return half
}

/** `text`, written as UTF-8 and misread in `page`. */
export const damage = (text: string, page: CodePage): string => {
  const half = upperHalf(page)
  return Array.from(new TextEncoder().encode(text), byte =>
    byte < 128 ? String.fromCharCode(byte) : half[byte - 128],
  ).join('')
}
