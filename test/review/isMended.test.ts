import { expect, test } from 'vitest'
import { isMended } from '../../src/review/isMended.ts'
import { SLIPS } from '../../src/review/slips.ts'

const PAIRS = SLIPS.flatMap(({ slips }) =>
  slips.map(([wrong, right]) => [wrong.trim(), right.trim()] as const),
)
/** Words that look like a slip, or have one's letters. */
const ENGLISH =
  'ambassadress calender commitment daiquiri dependant existence faquir headdress houseperson necessary occur prefer recommit refer sandwich separate success tehran transfer truelove until untilled'.split(
    ' ',
  )

test.each(PAIRS)('%s is %s, not the other way round', (wrong, right) => {
  expect(isMended(wrong, right)).toBe(true)
  expect(isMended(right, wrong)).toBe(false)
})

test.each([...ENGLISH, ...PAIRS.map(([, right]) => right)])('%s has no slip', word => {
  const slips = SLIPS.flatMap(({ slips }) => slips).filter(([wrong]) => ` ${word} `.includes(wrong))
  expect(slips).toEqual([])
})

test.each(['unseperated unseparated', 'recieved received', 'existant existent', 'readiness readiness'])(
  '%s: within a word, or the same one',
  words => {
    const [before, after] = words.split(' ') as [string, string]
    expect(isMended(before, after)).toBe(before !== after)
  },
)

test.each([
  'prescribed proscribed',
  'locked lacked',
  'complementary complimentary',
  'causal casual',
  'signed singed',
  'united untied',
  'adopted adapted',
  'former farmer',
  'listed lasted',
  'confirm conform',
  'planed planned',
  'barred bared',
  'accepted acceptad',
  'dependant dependent',
  'approve approved',
  'contact contract',
  'sha256 sha265',
])('%s are two words', words => {
  const [before, after] = words.split(' ') as [string, string]
  expect(isMended(before, after)).toBe(false)
  expect(isMended(after, before)).toBe(false)
})
