import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const titles = (markdown: string) => parse(markdown).chapters.map(({ number, title }) => [number, title])

it.each([
  ['1. Tides\n--------\n\n2. Locks\n--------\n'],
  ['1. Tides\n--------  \n\n2. Locks\n--------\t\n'],
  ['1. Tides\r\n--------\r\n\r\n2. Locks\r\n--------\r\n'],
  ['1) Tides\n--------\n2) Locks\n------\n'],
  ['1. Tides\n--------\n\n1. Look\n2. Wait\n\n2. Locks\n--------\n'],
])('%j has headings with a line of dashes below', markdown =>
  expect(titles(markdown)).toEqual([
    ['1', 'Tides'],
    ['2', 'Locks'],
  ]),
)

it.each([
  ['1. Tides\n---\n', 'a short line is drawn as long for all'],
  ['1. Tides\n------------------------------\n', 'a long one goes across the page'],
  ['1. Tides\n\n--------\n', 'the line stands apart'],
  ['1. Tides\n- - - -\n', 'the dashes are apart'],
  ['1. Tides\n   and locks\n--------\n', 'a title is one line'],
  ['1. Look\n2. Tides\n--------\n', 'no blank line sets it off from an item'],
  [
    '1. Ask for it.\n\n2. Wait.\n\n3. Merge it.\n------------\n',
    'the number goes on from the items before it',
  ],
  ['1. Ask\n2. Wait\n\n10. Do it all now\n-----------------\n', 'it goes on with a slip'],
  ['1. Ask\n\n1. Wait\n\n1. Merge it\n-----------\n', 'all items have the same number'],
  ['1. Ask\n2. Wait\n\n2. Merge it.\n------------\n', 'it is a sentence behind others'],
  ['1. [ ] Read the tides\n---------------------\n', 'a task is no title'],
])('%j has none: %s', markdown => expect(titles(markdown)).toEqual([]))
