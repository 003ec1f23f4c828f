import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { type ValidateOptions, validate } from '../../src/validate/validate.ts'

const OLD = '# A\n\n- Wait 2 days\n- Then call\n\n# B\n\n- Sign\n'
const NEW = '# A\n\n- Wait 3 days\n\n# B\n\n- Sign\n'
const found = (source: Parameters<typeof validate>[0], options: ValidateOptions) =>
  validate(source, options)
    .filter(({ check }) => check === 'change-reviewed')
    .map(({ file, position: { start }, message }) => `${file ?? ''}:${start.line} ${message.split('.')[0]}`)

const EDITS = [':3 Breaking: rule 1', ':3 Breaking: rule 1']

describe('validate with a base', () => {
  it('takes a source, a parsed handbook, and one that was exported without positions', () => {
    expect(found(NEW, { base: OLD })).toEqual(EDITS)
    expect(found(NEW, { base: parse(OLD) })).toEqual(EDITS)
    expect(found(NEW, { base: new TextEncoder().encode(OLD) })).toEqual(EDITS)
    const bare = JSON.parse(
      JSON.stringify(parse(OLD), (key, value) => (key === 'position' ? undefined : value)),
    )
    expect(found(NEW, { base: bare }).sort()).toEqual([':1 Breaking: rule 1', ':3 Breaking: rule 1'])
    expect(found(NEW, {})).toEqual([])
  })

  it('shows the words that changed wherever they stand, and how to approve what breaks', () => {
    const long = (days: string, rest = '') =>
      `# A\n\n- Whoever takes a boat out of the harbour for longer than a day waits ${days} before the next one${rest}\n`
    const notes = (base: string, source: string) =>
      validate(source, { base })
        .filter(({ check }) => check === 'change-reviewed')
        .map(({ note }) => note?.replace(/[0-9a-f]{16}/, '0'))
    expect(notes(long('2 days'), long('3 days'))).toEqual([
      '… for longer than a day waits [-2-]{+3+} days before the next one · To let it pass, add {"fingerprint":"0","reason":"…"} to the file of --approvals',
    ])
    expect(notes(long('2 days'), long('2 days', ', if it rains'))).toEqual([
      '… 2 days before the next one{+, if it rains+}',
    ])
    expect(notes(OLD, `${OLD}- Wear a hat\n`)).toEqual([undefined])
  })

  it('finds nothing where nothing changed', () => {
    expect(validate(NEW, { base: NEW })).toEqual(validate(NEW))
  })

  it('tells what went from a file that is gone in one that is there', () => {
    const base = [
      { path: 'a.md', value: '# A\n\n- Ask\n' },
      { path: 'b.md', value: '# B\n\n- Sign\n' },
    ]
    expect(found([base[0]!], { base })).toEqual([
      'a.md:3 Notable: chapter “B” removed',
      'a.md:3 Breaking: rule 2',
    ])
    expect(found([base[1]!], { base })[0]).toMatch(/^b\.md:1 /)
  })

  it('places what stands before the first chapter of several files', () => {
    const files = (text: string) => [
      { path: 'README.md', value: `${text}\n\n# One\n\n- a\n\n# Two\n\n- b\n` },
      { path: 'b.md', value: '# B\n\n- Sign\n' },
    ]
    expect(found(files('Pay 3 euros'), { base: files('Pay 2 euros') })).toEqual([
      'README.md:1 Notable: paragraph “Pay 3 euros” edited',
    ])
  })

  it('takes approvals and the policy', () => {
    const note = validate(NEW, { base: OLD }).find(({ message }) => message.includes('call'))!.note!
    const fingerprint = /[0-9a-f]{16}/.exec(note)![0]
    expect(found(NEW, { base: OLD, approvals: [fingerprint] })).toHaveLength(1)
    const review = { policy: { 'number-changed': 'editorial', 'rule-removed': 'notable' } } as const
    expect(found(NEW, { base: OLD, review })).toEqual([':3 Notable: rule 1'])
    expect(() => validate(NEW, { base: OLD, approvals: [1] as never })).toThrow(/approvals\[0\]/)
    expect(() => validate(NEW, { review: { policy: { moves: 'notable' } as never } })).toThrow(
      'The config, `review`: The review policy has no row `moves`. Did you mean `moved`?',
    )
    expect(() => validate(NEW, { review: { policy: [] as never } })).toThrow(
      '`policy` must be an object of meanings',
    )
  })

  it('needs a path for each of several files', () => {
    expect(() => validate(['# A', '# B'], { base: OLD })).toThrow(TypeError)
    expect(validate([], { base: OLD })).toEqual([])
  })

  it('tells versions of every scheme', () => {
    const version = (before: string, after: string, rule = 'Wait 3 days') => {
      const text = (version: string, rule: string) => `---\nversion: ${version}\n---\n\n# A\n\n- ${rule}\n`
      return validate(text(after, rule), { base: text(before, 'Wait 2 days') })
        .filter(({ check }) => check === 'version-bumped')
        .map(({ severity, message }) => `${severity} ${message}`)
    }
    expect(version('1.4.0', '1.5.0')).toEqual([
      'error The version goes from 1.4.0 to 1.5.0 with 1 breaking change; expected 2.0.0',
    ])
    expect(version('2026-01-31', '2026-01-31')).toEqual([
      'error The version is still 2026-01-31 after 1 breaking change; expected a later one',
    ])
    expect(version('spring', 'spring')[0]).toContain('expected a later one')
    expect(version('1.4.0', '1.4.0', 'Wait at least 2 days')).toEqual([])
    expect(version('2', '1', 'Wait 2 days')[0]).toContain('The version goes from 2 to 1')
    expect(version('2', '3')).toEqual([])
  })
})
