import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/text/decodeBytes.ts'

const bytesOf = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
  )

test('a bad byte is read as cp1252 and listed by its offset in UTF-16', () => {
  expect(decodeBytes(bytesOf('😀 caf', 0xe9, ' costs 5 ', 0x80, 0x81))).toEqual({
    text: '😀 café costs 5 €\x81',
    invalid: [
      { offset: 6, byte: 0xe9 },
      { offset: 16, byte: 0x80 },
      { offset: 17, byte: 0x81 },
    ],
    binary: false,
  })
})

test.each([
  ['a lone continuation', [0xbf]],
  ['an over-long form', [0xc0, 0xaf]],
  ['an over-long form of three', [0xe0, 0x80, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
  ['cut off', [0xe2, 0x80]],
])('%s is invalid, byte by byte', (_, bytes) => {
  const { text, invalid } = decodeBytes(bytesOf('a', ...bytes))
  expect(invalid.map(({ byte }) => byte)).toEqual(bytes)
  expect(text).toHaveLength(1 + bytes.length)
})

test('a byte order mark stays in the text', () => {
  expect(decodeBytes(bytesOf(0xef, 0xbb, 0xbf, 'a')).text).toBe('\ufeffa')
  expect(decodeBytes(bytesOf(0xef, 0xbb, 0xbf, 'a', 0xff)).text).toBe('\ufeffaÿ')
})

test('UTF-16 by its byte order mark', () => {
  expect(decodeBytes(bytesOf(0xff, 0xfe, 0x61, 0, 0x19, 0x20))).toEqual({
    text: '\ufeffa’',
    invalid: [],
    binary: false,
  })
  expect(decodeBytes(bytesOf(0xfe, 0xff, 0, 0x61, 0x20, 0x19))).toMatchObject({
    text: '\ufeffa’',
  })
  expect(decodeBytes(bytesOf(0xff, 0xfe, 0x61)).text).toBe('\ufeff\ufffd')
})

test('what is no text is called binary', () => {
  expect(decodeBytes(bytesOf(0x89, 'PNG\r\n', 0x1a, '\n')).binary).toBe(true)
  expect(decodeBytes(bytesOf(0xff, 0xd8, 0xff, 0xe0)).binary).toBe(true)
  expect(decodeBytes(bytesOf('PK', 3, 4)).binary).toBe(true)
  expect(decodeBytes(new Uint8Array(100)).binary).toBe(true)
  expect(decodeBytes(bytesOf('one ', 0, ' NUL in a text')).binary).toBe(false)
  expect(decodeBytes(bytesOf('# Rules\n\fnext page\n')).binary).toBe(false)
  expect(decodeBytes(new Uint8Array()).binary).toBe(false)
})
