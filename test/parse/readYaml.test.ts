import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/parse/readYaml.ts'

describe('nesting', () => {
  it.each([
    ['lists in a line', `a: ${'['.repeat(2000)}`],
    ['maps in a line', `a: ${'{a: '.repeat(2000)}`],
    ['dashes', `a:\n${'- '.repeat(2000)}b`],
    ['indented maps', Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('of %s that would overflow the stack is refused', (_, yaml) => {
    const { data, problems } = readYaml(yaml)
    expect(data).toEqual({})
    expect(problems[0]!.message).toBe('Frontmatter cannot be read: it nests more than 300 levels deep')
  })

  it.each(['? '.repeat(200), `? ${'{'.repeat(60)}a${'}'.repeat(60)}\n: b`])(
    'of keys in keys, whose names double with each, is refused',
    yaml => {
      const { problems } = readYaml(yaml)
      expect(problems[0]!.message).toBe('Frontmatter cannot be read: it has keys within keys within keys')
    },
  )

  it('of a template in a value is read', () => {
    expect(readYaml('title: {{ page.title }}').problems).toEqual([])
  })

  it('is not what blanks on an empty line or behind a value make', () => {
    const blank = ' '.repeat(400)
    const { data, problems } = readYaml(`a: |\n  b\n${blank}\n  c\nd: [e]${blank}\nf:\n  - g${blank}\n`)
    expect([data.d, data.f, problems]).toEqual([['e'], ['g'], []])
  })
})

describe('directives', () => {
  it('are left out', () => {
    const { data, entries, problems } = readYaml('%YAML 1.2\n%TAG ! x\ntitle: yes\n')
    expect([data, problems]).toEqual([{ title: 'yes' }, []])
    expect(entries).toEqual([{ key: 'title', raw: 'yes', start: 19, end: 29 }])
  })

  it('may name an earlier version', () => {
    expect(readYaml('%YAML 1.1\nopen: yes\n').data).toEqual({ open: true })
  })

  it('with nothing behind them are a problem', () => {
    expect(readYaml('%YAML 1.1').problems).toEqual([
      { message: 'Frontmatter ends at the `---` behind its directives; leave them out.', place: null },
    ])
  })
})
