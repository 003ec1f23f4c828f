import { bytesOfLead } from './bytesOfLead.ts'
import type { InvalidByte } from './decodeBytes.ts'
import { fromCp1252 } from './fromCp1252.ts'

/** The length of the UTF-8 sequence at `at` (RFC 3629, section 4), or 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = bytesOfLead(lead)
  const second = bytes[at + 1] ?? 0
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  if (lead === 0xf4 && second > 0x8f) return 0
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[at + offset] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}

/** Reads UTF-8; a byte that is none is read as cp1252 and listed with its UTF-16 offset. */
export function readUtf8(bytes: Uint8Array): { text: string; invalid: InvalidByte[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), invalid: [] }
  } catch {
    // Some byte is no UTF-8: find out which.
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const invalid: InvalidByte[] = []
  const parts: string[] = []
  let offset = 0
  let from = 0
  const flush = (to: number): void => {
    const part = from < to ? decoder.decode(bytes.subarray(from, to)) : ''
    parts.push(part)
    offset += part.length
  }
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    flush(at)
    const byte = bytes[at]!
    parts.push(fromCp1252(byte))
    invalid.push({ offset, byte })
    offset++
    at++
    from = at
  }
  flush(bytes.length)
  return { text: parts.join(''), invalid }
}
