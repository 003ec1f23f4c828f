/** The first bytes of what people put beside Markdown files. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: string])[] = [
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
const SAMPLE_LENGTH = 8000
/** One NUL in a text is damage; one in 200 bytes, in a file of any length, is a binary format. */
const NUL_SHARE = 1 / 200
/** C0 controls that texts do not hold; compressed data has one in nine bytes. */
const CONTROL_SHARE = 1 / 20

const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/**
 * Whether bytes are no text at all: an image, an archive, a program. UTF-16 is text, by its byte order mark.
 *
 * @param text what they are as UTF-8, where that is known: in it, most texts are told faster
 */
export function isBinary(bytes: Uint8Array, text: string | null = null): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  if (SIGNATURES.some(([signature]) => startsWith(bytes, signature))) return true
  // Nearly all texts: each character is a byte or more.
  if (text !== null && !CONTROL.test(text.slice(0, SAMPLE_LENGTH))) return false
  const length = Math.min(bytes.length, SAMPLE_LENGTH)
  let nuls = 0
  let controls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!
    if (byte === 0) nuls++
    else if (byte < 0x20 && (byte < 0x09 || (byte > 0x0d && byte !== 0x1b))) controls++
  }
  return nuls > 1 + length * NUL_SHARE || controls > 4 + length * CONTROL_SHARE
}
