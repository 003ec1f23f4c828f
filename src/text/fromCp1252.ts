import { CP1252 } from './codePages.ts'

/** The character of a byte in cp1252; a byte without one is the control of its number. */
export function fromCp1252(byte: number): string {
  return CP1252[byte - 0x80] ?? String.fromCharCode(byte)
}
