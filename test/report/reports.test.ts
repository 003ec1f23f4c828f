import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import diagnosticsSchema from '../../src/model/diagnostics.schema.json'
import { compact } from '../../src/report/compact.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import type { Paint, Report } from '../../src/report/report.ts'
import { sarif } from '../../src/report/sarif.ts'
import { FIXTURES } from '../support/fixtures.ts'

const source = '# Review\n\n- CI\tgreen ::set-env\n- 完了 CD\n'
const position = (line: number, column: number, offset: number, length: number) => ({
  start: { line, column, offset },
  end: { line, column: column + length, offset: offset + length },
})
const report: Report = {
  version: '1.2.3',
  files: [
    { file: 'docs/a b.md', source: () => source },
    { file: null, source: () => 'x\n' },
    { file: 'clean.md', source: () => '' },
  ],
  findings: [
    {
      check: 'unique-rule',
      severity: 'error',
      message: 'The rule “100%, a:b” stands twice\r\n::error::x ##[add-path]y \u001b[31m <b>|`@all`',
      file: 'docs/a b.md',
      position: position(3, 6, 15, 5),
      note: 'A note.',
      related: [{ message: 'the first one', file: 'docs/a b.md', position: position(4, 6, 0, 2) }],
      fix: [{ start: 15, end: 20, text: 'red' }],
      fingerprint: 'abc',
    },
    {
      check: 'no-entity',
      severity: 'info',
      message: 'wide',
      file: 'docs/a b.md',
      position: position(4, 6, 37, 2),
      fingerprint: 'abc',
    },
    {
      check: 'own-check',
      severity: 'warning',
      message: 'from stdin',
      file: null,
      position: position(1, 1, 0, 1),
      fingerprint: 'def',
    },
  ],
  failures: [{ check: 'broken', file: 'clean.md', message: 'boom\n::error::y' }],
  checks: [
    { id: 'unique-rule', about: 'Every rule stands in one place.', why: 'Because.', severity: 'warning' },
    { id: 'no-entity', about: 'None.', why: '', severity: 'warning' },
  ],
  known: 2,
  stale: [{ check: 'no-entity', file: 'old.md', fingerprint: 'f', count: 2, message: 'gone\u001b[2J' }],
}
const empty: Report = { ...report, findings: [], failures: [], stale: [], known: 0 }

describe('compact', () => {
  it('has one line for each finding', () => {
    expect(compact(report)).toBe(
      'docs/a b.md:3:6: error: The rule “100%, a:b” stands twice ::error::x ##\\u005badd-path]y \\u001b[31m <b>|`@all` [unique-rule]\n'.replace(
        'twice ::',
        'twice\\u000d ::',
      ) +
        'docs/a b.md:4:6: info: wide [no-entity]\n' +
        'stdin:1:1: warning: from stdin [own-check]\n' +
        'clean.md: failure: the check broken could not run: boom ::error::y [broken]\n',
    )
    expect(compact(empty)).toBe('')
  })
})

describe('pretty', () => {
  it('shows the line with a mark below it', () => {
    const text = pretty(report)
    expect(text).toContain('\n3 | - CI green ::set-env\n  |      ^^^^^\n')
    expect(text).toContain('\n4 | - 完了 CD\n  |        ^^\n')
    expect(text).toContain('  = the first one: docs/a b.md:4:6\n  = A note.\n  = can be fixed with --fix\n')
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '1 error, 1 warning, 1 remark in 2 of 3 files; 1 can be fixed with --fix; 2 hidden by the baseline; 1 entry of the baseline no longer needed; 1 check could not run.',
    )
    expect(pretty(empty)).toBe('Nothing found in 3 files.\n')
  })

  it('paints only what is its own', () => {
    const paint: Paint = (style, text) => `<${style}>${text}</${style}>`
    expect(pretty(report, paint)).toContain('<red>error</red><dim>[unique-rule]</dim>: <bold>The rule')
  })

  it('cuts long lines around the mark', () => {
    const long = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`
    const text = pretty({
      ...empty,
      files: [{ file: 'x.md', source: () => long }],
      findings: [{ ...report.findings[1]!, file: 'x.md', position: position(1, 201, 200, 4) }],
    })
    const [, , line, mark] = text.split('\n') as [string, string, string, string]
    expect(line.length).toBeLessThanOrEqual(80)
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE')
  })
})

describe('github', () => {
  it('escapes as the runner does', () => {
    expect(github(report).split('\n')).toEqual([
      '::error file=docs/a b.md,line=3,endLine=3,col=6,endColumn=11,title=unique-rule::The rule “100%25, a:b” stands twice%0D%0A::error::x ##\\u005badd-path]y \\u001b[31m <b>|`@all`%0AA note.',
      '::notice file=docs/a b.md,line=4,endLine=4,col=6,endColumn=8,title=no-entity::wide',
      '::warning line=1,endLine=1,col=1,endColumn=2,title=own-check::from stdin',
      '::error file=clean.md,title=broken::The check broken could not run: boom%0A::error::y',
      '',
    ])
  })

  it('escapes paths', () => {
    const findings = [{ ...report.findings[1]!, file: 'a,b:c%.md' }]
    expect(github({ ...empty, findings })).toContain('file=a%2Cb%3Ac%25.md,')
  })
})

describe('json', () => {
  it('is what its schema says', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(diagnosticsSchema)
    for (const one of [report, empty]) {
      const data = JSON.parse(json(one))
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(validate({ ...JSON.parse(json(empty)), diagnostics: [{}] })).toBe(false)
    expect(JSON.parse(json(report)).diagnostics).toEqual(JSON.parse(JSON.stringify(report.findings)))
  })
})

describe('sarif', () => {
  const {
    id: _id,
    $schema: _dialect,
    ...schema
  } = JSON.parse(readFileSync(join(FIXTURES, 'report/sarif-2.1.0.schema.json'), 'utf8'))
  // The formats of draft 4 are no business of this test.
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

  it('is what the schema of SARIF 2.1.0 says', () => {
    for (const one of [report, empty]) {
      expect(validate(JSON.parse(sarif(one))), JSON.stringify(validate.errors)).toBe(true)
    }
    const wrong = JSON.parse(sarif(report))
    wrong.runs[0].results[0].level = 'fatal'
    expect(validate(wrong)).toBe(false)
  })

  it.each([
    ['/h/a b.md', 'file:///h/a%20b.md'],
    ['C:\\h\\a.md', 'file:///C:/h/a.md'],
    ['../h/a.md', '../h/a.md'],
  ])('names the file %s by %s', (file, expected) => {
    const [run] = JSON.parse(sarif({ ...report, files: [{ file, source: () => '' }] })).runs
    expect(run.artifacts[0].location.uri).toBe(expected)
  })

  it('has no link in a message that is not its own', () => {
    const message = 'The title “[here](https://example.com) [and](0)” stands twice'
    const findings = [
      {
        ...report.findings[0]!,
        message,
        note: '[x](1)',
        related: [{ ...report.findings[0]!.related![0]!, message }],
      },
    ]
    const [{ results }] = JSON.parse(sarif({ ...report, findings })).runs
    for (const text of [results[0].message.text, results[0].relatedLocations[0].message.text])
      expect(text).not.toMatch(/(?<!\\)\]\(/)
    expect(results[0].message.text).toContain('“[here\\](https://example.com) [and\\](0)”')
  })

  it('says whether all files could be read', () => {
    const success = (more: Partial<Report>) =>
      JSON.parse(sarif({ ...empty, ...more })).runs[0].invocations[0].executionSuccessful
    expect([success({}), success({ isPartial: false }), success({ isPartial: true })]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('has rules, places and fixes', () => {
    const [run] = JSON.parse(sarif(report)).runs
    expect(run.tool.driver.rules).toMatchObject([{ id: 'unique-rule' }, { id: 'no-entity' }])
    expect(run.invocations[0].executionSuccessful).toBe(false)
    expect(run.results[0]).toMatchObject({
      ruleId: 'unique-rule',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a%20b.md' },
            region: { startLine: 3, startColumn: 6 },
          },
        },
      ],
      fixes: [
        { artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 15, charLength: 5 } }] }] },
      ],
    })
    expect(run.results[2]).not.toHaveProperty('ruleIndex')
  })
})

describe('junit', () => {
  it('has nothing raw that would reorder what a terminal shows', () => {
    const findings = [{ ...report.findings[0]!, message: 'a\u202eb\u2066c\ufeff\u2028' }]
    expect(junit({ ...report, findings })).toContain('message="a&#8238;b&#8294;c&#65279;&#8232;"')
  })

  it('is well-formed, with a suite for each file', () => {
    const xml = junit(report)
    expect(xml.match(/<testsuite /g)).toHaveLength(3)
    expect(xml).toContain('<testsuite name="docs/a b.md" tests="2" failures="2" errors="0">')
    expect(xml).toContain('&lt;b&gt;|`@all`')
    expect(xml).toContain('<error message="The check could not run: boom&#10;::error::y" type="failure"/>')
    expect(junit(empty)).toContain('<testcase name="validate" classname="clean.md"/>')
  })
})

describe('gitlab', () => {
  it('has a fingerprint for each finding', () => {
    const data = JSON.parse(gitlab(report))
    expect(data.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual([
      'abc',
      'abc-1',
      'def',
    ])
    expect(data[0]).toMatchObject({
      check_name: 'unique-rule',
      severity: 'major',
      location: { path: 'docs/a b.md', lines: { begin: 3, end: 3 } },
    })
  })
})

describe('markdown', () => {
  it('fits into a comment, the gravest first, and says what is left out', () => {
    const findings = Array.from({ length: 400 }, (_, index) => ({
      ...report.findings[0]!,
      severity: index < 200 ? ('warning' as const) : ('error' as const),
      message: `${index} ${'<'.repeat(index === 0 ? 1 : 100)}`,
    }))
    const stale = Array.from({ length: 900 }, () => report.stale[0]!)
    const text = markdown({ ...report, findings, stale })
    expect(text.length).toBeLessThan(65_000)
    const rows = text.match(/^\| (?:❌|⚠️)/gm)!
    expect(rows.length).toBeGreaterThan(80)
    expect(rows.filter(row => row.includes('⚠️')).length).toBeLessThanOrEqual(1)
    expect(text).toContain(`And ${400 - rows.length} more, which the other outputs have.`)
    expect(text).toMatch(/\n- and \d+ more\n/)
  })

  it('fits into a comment where a check fails in every file', () => {
    const failures = Array.from({ length: 900 }, () => ({
      ...report.failures[0]!,
      message: 'boom '.repeat(20),
    }))
    const text = markdown({ ...report, failures })
    expect(text.length).toBeLessThan(65_000)
    expect(text.match(/^\| (?:❌|⚠️)/gm)).toHaveLength(2)
    expect(text).toMatch(/\n- The check broken could not run: boom/)
    expect(text).toMatch(/\n- and \d+ more\n/)
  })

  it('lets nothing of a handbook be markup or a mention', () => {
    const text = markdown(report)
    expect(text).toContain('| ❌ | docs/a b.md:3 |')
    expect(text).toContain('&#60;b&#62;&#124;&#96;@&#8203;all&#96;<br>A note.')
    expect(text.split('\n').filter(line => line.startsWith('| ❌') || line.startsWith('| ⚠️'))).toHaveLength(2)
    expect(markdown(empty)).toBe('### Handbook\n\nNothing found in 3 files.\n')
  })
})

describe.each([
  ['compact', compact],
  ['pretty', pretty],
  ['github', github],
  ['json', json],
  ['sarif', sarif],
  ['junit', junit],
  ['gitlab', gitlab],
  ['markdown', markdown],
] as const)('%s', (name, render) => {
  it('lets no control character and no command of a handbook through', () => {
    const text = render(report)
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
    expect(text).not.toContain('##[')
    if (name !== 'github') for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(/^::/)
  })
})
