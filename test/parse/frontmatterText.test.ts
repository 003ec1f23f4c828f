import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

describe('title and version in the frontmatter', () => {
  it.each([
    ['title: ~', null, []],
    ['title: null', null, []],
    ['title:', null, []],
    ['title: "null"', 'null', []],
    ['title: "~"', '~', []],
    ['title: A\ntitle: B', 'B', ['frontmatter-syntax']],
    ['name: &n A\ntitle: *n', 'A', []],
    ['name: &n 1.10\ntitle: *n', '1.10', []],
    ['title: A\n...\ntitle: B', 'A', ['frontmatter-syntax']],
    ['title: A\n--- # more\ntitle: B', 'A', ['frontmatter-syntax']],
    ['title: A\n... # end', 'A', []],
    ['Title: A', 'A', []],
    ['Title: A\ntitle: B\nTITLE: C', 'B', []],
    ['title: A\na: &a [*a]', null, ['frontmatter-syntax']],
  ])('%j', (yaml, title, checks) => {
    const handbook = parse(`---\n${yaml}\n---\n\n- x\n`)
    expect([handbook.title, handbook.problems.map(({ check }) => check)]).toEqual([title, checks])
  })
})
