import { expect, it } from 'vitest'
import { termLines } from '../../../src/parse/glossary/termLines.ts'

const begins = (text: string) =>
  termLines(text.split('\n'))
    .map(begin => (begin ? 'x' : '.'))
    .join('')

it.each([
  ['A1: x\nB1: y', 'xx'],
  ['A1 - x\nB1 – y', 'xx'],
  ['A1 = x\ngoes on\nB1 = y', 'x.x'],
  ['A1::\nx\nB1::\ny', 'x.x.'],
  ['A1: x\ngoes on\nB1: y', '...'],
  ['A1: x\nB1 = y', '..'],
  ['A1 = x', '.'],
  ['goes on\nA1 = x\nB1 = y', '...'],
])('%j', (text, expected) => expect(begins(text)).toBe(expected))
