import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const terms = (list: string) => parse(`# Glossary\n\n${list}`).glossary.map(({ term }) => term)

it('reads the first line of an item that the author broke as its term, unless it ends as text does', () => {
  expect(terms('- Quay\\\n  a wall\n- Berth\\\n  a place\n')).toEqual(['Quay', 'Berth'])
  expect(terms('- Rope and chain,\\\n  both dry\n- Lamps;\\\n  all lit\n')).toEqual([])
})
