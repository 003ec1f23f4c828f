import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { PLACES } from '../../support/places.ts'
import { TERM_SHAPES, type Terms } from '../../support/termShapes.ts'

const TERMS: Terms = [
  ['Anchor', 'what holds a ship to the ground'],
  ['Black box', 'a recorder that outlives its ship'],
  ['CTV', 'crew transfer vessel, the boat to the turbines'],
  ['Dock', 'where a ship is mended'],
  ['Lee side', 'the side away from the wind'],
]

/** Only glossaries are divided by letters. */
const LETTERED: typeof PLACES = {
  'letters below headings': (title, body) =>
    `# ${title}\n\n## A–D\n\n${body('###', 0, 4)}\n\n## L\n\n${body('###', 4)}\n`,
  'letters in bold': (title, body) =>
    `# ${title}\n\n**A–D**\n\n${body('##', 0, 4)}\n\n**L**\n\n${body('##', 4)}\n`,
}

const TITLES = ['Glossary', 'Terms', '📖 Key terms', 'Appendix A: Glossary', 'Definition of terms']

/** Every shape in every place: what one fixture shows for one of them holds for all. */
describe.each(Object.entries({ ...PLACES, ...LETTERED }))('%s', (_, place) => {
  it.each(Object.entries(TERM_SHAPES))('%s', (_, shape) => {
    for (const title of TITLES) {
      const markdown = place(title, (mark, from, to) => shape(TERMS.slice(from, to), mark))
      const found = parse(markdown).glossary.map(({ term }) => term)
      expect(found, markdown).toEqual(TERMS.map(([term]) => term))
    }
  })
})
