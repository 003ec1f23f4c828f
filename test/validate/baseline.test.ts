import { describe, expect, it } from 'vitest'
import {
  compareBaseline,
  type NamedDiagnostic,
  readBaseline,
  writeBaseline,
} from '../../src/validate/baseline.ts'
import { fingerprints } from '../../src/validate/fingerprints.ts'
import { validateFiles } from '../../src/validate/validateFiles.ts'

function named(value: string, path = 'docs/h.md'): NamedDiagnostic[] {
  const { files } = validateFiles([{ path, value }], {})
  return files.flatMap(file => {
    const name = fingerprints(file)
    return file.diagnostics.map(diagnostic => ({ ...diagnostic, fingerprint: name(diagnostic) }))
  })
}

const before = '# Review\n\n- TODO: who\n- fine\n- TODO: who\n\n## Scope\n\n- a &amp; b\n'

describe('a baseline', () => {
  const entries = readBaseline(writeBaseline(named(before)))

  it('knows what was there', () => {
    expect(entries.map(({ check, count }) => [check, count])).toEqual([
      ['no-entity', 1],
      ['no-placeholder', 2],
    ])
    expect(compareBaseline(named(before), entries)).toEqual({ fresh: [], stale: [] })
    expect(compareBaseline(named(before, './docs/h.md'), entries).fresh).toEqual([])
  })

  it('still knows it when lines come in above and beside', () => {
    const after = `---\ntitle: H\n---\n\nIntro.\n\n${before.replace('- fine', '- other\n- fine')}`
    expect(compareBaseline(named(after), entries)).toEqual({ fresh: [], stale: [] })
  })

  it('knows as many as there were', () => {
    const { fresh } = compareBaseline(named(before.replace('- fine', '- fine\n- TODO: who\n- fine')), entries)
    expect(fresh.map(({ check }) => check)).toEqual(['no-placeholder'])
  })

  it('does not know the same in another section or file', () => {
    expect(compareBaseline(named(before.replace('## Scope', '## Range')), entries).fresh).toHaveLength(1)
    expect(compareBaseline(named(before, 'other.md'), entries).fresh).toHaveLength(3)
  })

  it('lists what is gone', () => {
    const { fresh, stale } = compareBaseline(named(before.replace('&amp;', '&')), entries)
    expect(fresh).toEqual([])
    expect(stale).toMatchObject([{ check: 'no-entity', file: 'docs/h.md', count: 1 }])
  })

  it('is written in an order that does not depend on places', () => {
    expect(writeBaseline(named(before).reverse())).toBe(writeBaseline(named(before)))
  })

  it.each(['{}', '[]', 'null', '{"version":2,"findings":[]}', '{"version":1,"findings":[3]}'])(
    'is not %s',
    text => {
      expect(() => readBaseline(text)).toThrow(TypeError)
    },
  )
})
