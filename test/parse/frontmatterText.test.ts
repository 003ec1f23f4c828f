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
    ['title: A: b', 'A: b', ['frontmatter-syntax']],
    ['x: [\nTitle: "A: b"', 'A: b', ['frontmatter-syntax']],
    ['title: A: b # c', 'A: b', ['frontmatter-syntax']],
    ['x: A: b\ntitle: A#b', 'A#b', ['frontmatter-syntax']],
    ['x: A: b\ntitle: "A # b" # "c"', 'A # b', ['frontmatter-syntax']],
    ['x: A: b\ntitle: "A \\"\\u00e9\\""', 'A "é"', ['frontmatter-syntax']],
    ["x: A: b\ntitle: 'It''s' # c", "It's", ['frontmatter-syntax']],
    ["title: 'It's A'", "It's A", ['frontmatter-syntax']],
    ['x: A: b\ntitle: null', null, ['frontmatter-syntax']],
    ['x: A: b\ntitle: ~ # c', null, ['frontmatter-syntax']],
    ['x: A: b\ntitle: A\ntitle: B\nTitle: C', 'B', ['frontmatter-syntax', 'frontmatter-syntax']],
    ['x: A: b\ntitle: {a: b}\nsubtitle: A', null, ['frontmatter-syntax']],
    ['title: A\na: &a [*a]', 'A', ['frontmatter-syntax']],
  ])('%j', (yaml, title, checks) => {
    const handbook = parse(`---\n${yaml}\n---\n\n- x\n`)
    expect([handbook.title, handbook.problems.map(({ check }) => check)]).toEqual([title, checks])
  })

  it.each([
    ['title = "A \\"B\\""', 'A "B"'],
    ['title = "A \\u00e9\\tb\\n\\U0001F600 \\\\n"', 'A é b 😀 \\n'],
    ['title = "A \\UFFFFFFFF \\q"', 'A \\UFFFFFFFF \\q'],
    ["weight = 1\n title = 'A' # b", 'A'],
    ['title=3', '3'],
    ['"title" = "A"', 'A'],
    ['title = ""', null],
    ['title = ["A"]', null],
    ['title = """A', null],
    ['subtitle = "A"', null],
    ['[menu]\ntitle = "A"', null],
  ])('%j in TOML', (toml, title) => expect(parse(`+++\n${toml}\n+++\n\n- x\n`).title).toBe(title))

  it('in TOML they tell what a file is, too', () => {
    const handbook = parse('+++\ntitle = "Glossary"\nversion = "1.10"\n+++\n\n- **Quay**: where ships lie\n')
    expect([handbook.version, handbook.glossary.map(({ term }) => term)]).toEqual(['1.10', ['Quay']])
  })
})
