import { isBinary } from './isBinary.ts'
import { readUtf8 } from './readUtf8.ts'

/** A byte that is no UTF-8, read as cp1252. */
export interface InvalidByte {
  /** UTF-16 offset of its character in the text. */
  offset: number
  byte: number
}

export interface DecodedBytes {
  /** A byte order mark stays in it, as U+FEFF. */
  text: string
  /** Empty for UTF-16, where U+FFFD stands for what could not be read. */
  invalid: InvalidByte[]
  /** Whether this is no text at all: an image, an archive, a program. */
  binary: boolean
}

/**
 * Reads the bytes of a file as text. UTF-16 is recognised by its byte order mark only; every byte that is
 * no UTF-8 is read as cp1252 and listed, so nothing is lost to U+FFFD in silence.
 *
 * @example
 * decodeBytes(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))
 * // { text: 'café', invalid: [{ offset: 3, byte: 0xe9 }], binary: false }
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  if (isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { text: readUtf16(bytes, isLittle), invalid: [], binary: false }
  const { text, invalid } = readUtf8(bytes)
  return { text, invalid, binary: isBinary(bytes, text) }
}

/** Not by `TextDecoder`: Node without full ICU has no utf-16be, and lone surrogates should stay. */
function readUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  const chunk: number[] = []
  for (let at = 0; at < bytes.length; at += 2) {
    // An odd last byte is half of a unit.
    chunk.push(at + 1 < bytes.length ? view.getUint16(at, isLittle) : 0xfffd)
    if (chunk.length === 4096) parts.push(String.fromCharCode(...chunk.splice(0)))
  }
  return parts.join('') + String.fromCharCode(...chunk)
}
