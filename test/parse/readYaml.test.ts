import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/parse/readYaml.ts'

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
