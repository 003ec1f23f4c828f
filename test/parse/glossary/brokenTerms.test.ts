import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const termsOf = (markdown: string) => parse(`# Glossary\n\n${markdown}`).glossary.map(({ term }) => term)
const BROKEN = 'Bollard\\\nA post.\n\nSlip\\\nA ramp.\n\nTender\\\nA boat.\n'
const PROSE =
  'One of us looks after them. It is long.\n\nAnother one does not. She is away.\n\nA third comes by on Mondays.\n'

describe('lines above a line break', () => {
  it('are terms where most paragraphs begin with one', () => {
    expect(termsOf(BROKEN)).toEqual(['Bollard', 'Slip', 'Tender'])
    expect(termsOf(`${BROKEN}\n${PROSE}`)).toEqual([])
  })
})

describe('a line above a list below a letter', () => {
  const berth = '## B\n\nBerth\n\n- Where a ship lies.\n'

  it('is a term, unless other text stands beside it', () => {
    expect(termsOf(`## A\n\nAnchor\n\n- It holds.\n\n${berth}`)).toEqual(['Anchor', 'Berth'])
    expect(termsOf(`## A\n\nAnchor\n\n- It holds.\n\n${berth}\nIt is paid by the hour.\n`)).toEqual([
      'Anchor',
    ])
  })
})
