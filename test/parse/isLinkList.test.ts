import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

it.each([
  ['## References\n\n- [2.1](#a) Use one.\n- [2.2](#b) Use two.\n', ['2.1', '2.2']],
  ['## References\n\n- [One](a.md) tells more.\n', []],
])('%j gives rules %j', (source, numbers) => {
  expect(parse(source).chapters[0]!.rules.map(({ number }) => number)).toEqual(numbers)
})
