import { expect, it } from 'vitest'
import { numberWord } from '../../src/parse/numberWord.ts'

it.each([
  ['One', '1'],
  ['TWELVE', '12'],
  ['thirty', '30'],
  ['Twenty-one', '21'],
  ['zwölf', '12'],
])('%s is %s', (word, number) => expect(numberWord(word)).toBe(number))

it.each(['lead', 'twenty-teams', 'twenty-eleven', 'one-two', 'twenty-one-two', 'constructor', ''])(
  '%j is none',
  word => expect(numberWord(word)).toBeNull(),
)
