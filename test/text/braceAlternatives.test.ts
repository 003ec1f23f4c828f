import { expect, it } from 'vitest'
import { braceAlternatives } from '../../src/text/braceAlternatives.ts'

it.each([
  ['a/*.md', ['a/*.md']],
  ['{a,b}/*.{md,markdown}', ['a/*.md', 'a/*.markdown', 'b/*.md', 'b/*.markdown']],
  ['{a,{b,c}d}', ['a', 'bd', 'a', 'cd']],
  ['a{,s}', ['a', 'as']],
  ['{a}/{}', ['{a}/{}']],
  ['{a,b', ['{a,b']],
])('%s stands for %j', (glob, expected) => {
  expect(braceAlternatives(glob)).toEqual(expected)
})

it('ends where braces multiply', () => {
  expect(braceAlternatives('{a,b}'.repeat(40)).length).toBeLessThan(2100)
})
