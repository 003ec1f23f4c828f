import { expect, it } from 'vitest'
import { mayAllow } from '../../src/parse/mayAllow.ts'

it.each([
  'guests may stay',
  'it may be late, and guests may stay',
  'ropes may be freely shared',
  'the crew may be on call',
  'masters may change the mooring',
  'a mate may lead her crew',
  'guests may come in',
  'May be shared',
])('is allowed: %s', text => {
  expect(mayAllow(text)).toBe(true)
})

it.each([
  'it may be late',
  'it may well be late',
  'it may be freely affected',
  'prices may change',
  'prices may change daily, or by night',
  'this may lead to leaks',
  'storms that may come up',
  'it may or may not rain',
  'May is stormy',
  'May be late',
  'maybe, dismay',
  '',
])('is only possible: %s', text => {
  expect(mayAllow(text)).toBe(false)
})

it.each([
  ['may need a rope ', false],
  ['may be freely late ', false],
  ['may change daily ', false],
  ['may ', true],
] as const)('reads many of %j', (words, expected) => {
  expect(mayAllow(words.repeat(50_000))).toBe(expected)
})
