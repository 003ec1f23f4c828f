import { expect, it } from 'vitest'
import { CODE_PAGES } from '../../src/text/codePages.ts'

/** What `TextDecoder` calls the pages that it knows; some versions of Node read windows-1252 as Latin-1. */
const LABELS: { readonly [name: string]: string } = {
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  'mac-roman': 'macintosh',
  cp1254: 'windows-1254',
  cp1257: 'windows-1257',
  cp1253: 'windows-1253',
  'iso-8859-2': 'iso-8859-2',
  'koi8-r': 'koi8-r',
  cp866: 'ibm866',
  cp1256: 'windows-1256',
}
const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index)
/** A byte without a character is the unit of its number, as some versions of Node have it. */
const filled = (half: string) =>
  Array.from(half, (character, index) =>
    character === '\ufffd' ? String.fromCharCode(0x80 + index) : character,
  ).join('')

it.each(Object.entries(LABELS))('%s is what TextDecoder reads as %s', (name, label) => {
  const { upperHalf } = CODE_PAGES.find(page => page.name === name)!
  expect(filled(upperHalf)).toBe(filled(new TextDecoder(label).decode(upper)))
})

it('has no other page but those that TextDecoder lacks or misreads', () => {
  const others = CODE_PAGES.filter(({ name }) => !(name in LABELS)).map(({ name }) => name)
  expect(others).toEqual(['cp1252', 'cp437', 'cp850'])
})

it.each(CODE_PAGES)('$name has no character twice', ({ upperHalf }) => {
  const known = Array.from(upperHalf).filter(character => character !== '\ufffd')
  expect(new Set(known).size).toBe(known.length)
})
