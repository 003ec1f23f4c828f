import fc from 'fast-check'
import GithubSlugger from 'github-slugger'
import { expect, test } from 'vitest'
import { githubSlugger } from '../../src/text/githubSlugger.ts'

test.each([
  { headings: ['A', 'A', 'A'], anchors: ['a', 'a-1', 'a-2'] },
  { headings: ['A', 'A-1', 'A'], anchors: ['a', 'a-1', 'a-2'] },
  { headings: ['A-1', 'A', 'A', 'A-1'], anchors: ['a-1', 'a', 'a-2', 'a-1-1'] },
  { headings: ['__proto__', '__proto__'], anchors: ['__proto__', '__proto__-1'] },
])('$headings have the anchors $anchors', ({ headings, anchors }) => {
  expect(headings.map(githubSlugger())).toEqual(anchors)
})

test('are those that github-slugger gives', () => {
  const heading = fc.constantFrom('a', 'A', 'a-1', 'a 1', 'A-1-1', 'b', '', 'é', '!')
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), headings => {
      const theirs = new GithubSlugger()
      expect(headings.map(githubSlugger())).toEqual(headings.map(text => theirs.slug(text)))
    }),
  )
})
