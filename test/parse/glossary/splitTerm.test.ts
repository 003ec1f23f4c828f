import { expect, it } from 'vitest'
import { splitTerm } from '../../../src/parse/glossary/splitTerm.ts'

it.each([
  ['CI: Continuous Integration', 'CI', 'Continuous Integration'],
  ['CI/CD - both: at once', 'CI/CD', 'both: at once'],
  ['Window (10:30 - 11:00): an hour', 'Window (10:30 - 11:00)', 'an hour'],
  ['待機：待つ', '待機', '待つ'],
  ['Time box: from 10:30', 'Time box', 'from 10:30'],
])('%s', (text, term, definition) => expect(splitTerm(text)).toMatchObject({ term, definition }))

it.each([
  'At 10:30 we meet',
  'See https://example.com',
  'well-known',
  'no separator',
  `${'long '.repeat(40)}: x`,
  '(open: never closed',
  '',
])('%s has none', text => expect(splitTerm(text)).toBeNull())

it('takes a verb for a separator only where it is asked to', () => {
  expect(splitTerm('A breach is bad')).toBeNull()
  expect(splitTerm('A breach is bad', { verbs: true })).toMatchObject({
    term: 'A breach',
    definition: 'is bad',
  })
})
