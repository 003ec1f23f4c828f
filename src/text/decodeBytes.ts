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
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  /** Empty for UTF-16, where U+FFFD stands for what could not be read. */
  invalid: InvalidByte[]
  /** Whether this is no text at all: an image, an archive, a program. */
  binary: boolean
}

/** The first bytes of what people put beside Markdown files. */
const signatures: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip, and the office formats that are zip'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x7f, 0x45, 0x4c, 0x46], 'ELF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'the older office formats'],
  [[0x77, 0x4f, 0x46], 'web fonts'],
]
/** Git looks as far for a NUL. */
const sampleLength = 8000
/** One NUL in a text is damage; one in 200 bytes, in a file of any length, is a binary format. */
const nulShare = 1 / 200
/** C0 controls that texts do not hold; compressed data has one in nine bytes. */
const controlShare = 1 / 20

const control = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const isBinary = (bytes: Uint8Array, text: string): boolean => {
  if (signatures.some(([signature]) => startsWith(bytes, signature))) return true
  // Nearly all texts: each character is a byte or more.
  if (!control.test(text.slice(0, sampleLength))) return false
  const sample = bytes.subarray(0, sampleLength)
  let nuls = 0
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) nuls++
    else if (byte < 0x20 && (byte < 0x09 || (byte > 0x0d && byte !== 0x1b))) controls++
  }
  return nuls > 1 + sample.length * nulShare || controls > 4 + sample.length * controlShare
}

/**
 * Reads the bytes of a file as text. UTF-16 is recognised by its byte order mark only; every byte that is
 * no UTF-8 is read as cp1252 and listed, so nothing is lost to U+FFFD in silence.
 *
 * @example
 * decodeBytes(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))
 * // { text: 'café', encoding: 'utf-8', invalid: [{ offset: 3, byte: 0xe9 }], binary: false }
 */
export const decodeBytes = (bytes: Uint8Array): DecodedBytes => {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  if (isLittle || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const encoding = isLittle ? 'utf-16le' : 'utf-16be'
    return { text: readUtf16(bytes, isLittle), encoding, invalid: [], binary: false }
  }
  const { text, invalid } = readUtf8(bytes)
  return { text, encoding: 'utf-8', invalid, binary: isBinary(bytes, text) }
}

/** Not by `TextDecoder`: Node without full ICU has no utf-16be, and lone surrogates should stay. */
const readUtf16 = (bytes: Uint8Array, isLittle: boolean): string => {
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
