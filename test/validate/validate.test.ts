import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineCheck } from '../../src/checks/support/defineCheck.ts'
import { satteri } from '../../src/markdown/satteri.ts'
import type { Diagnostic } from '../../src/model/index.ts'
import { applyFixes } from '../../src/validate/applyFixes.ts'
import type { Config } from '../../src/validate/config.ts'
import { validate } from '../../src/validate/validate.ts'
import { corpusFiles, FIXTURES } from '../support/fixtures.ts'

const seed = readFileSync(join(FIXTURES, 'engineering-handbook.md'), 'utf8')
const short = (found: Diagnostic[]) =>
  found.map(({ check, severity, position: { start } }) => `${start.line} ${severity} ${check}`)

describe('the engineering handbook', () => {
  const found = validate(seed)

  it('gives what is wrong with it, by place, and nothing else', () => {
    expect(short(found)).toEqual([
      '10 warning no-placeholder',
      '45 warning no-placeholder',
      '82 warning no-placeholder',
      '117 warning no-placeholder',
      '150 warning no-entity',
      '153 warning no-placeholder',
      '185 warning acronym-defined',
      '186 warning acronym-defined',
      '188 warning no-placeholder',
      '221 warning term-used',
      '222 warning no-placeholder',
      '255 error no-mojibake',
      '255 warning acronym-defined',
      '256 warning no-placeholder',
      '285 warning final-newline',
    ])
    for (const { position, message } of found) {
      expect(position.end.offset).toBeGreaterThanOrEqual(position.start.offset)
      expect(message).not.toBe('')
    }
  })

  it('is fixed in three places, and the same everywhere else', () => {
    const { text } = applyFixes(seed, found)
    expect(text).toBe(`${seed.replace('â€™', '’').replace('&amp;', '&')}\n`)
    expect(short(validate(text)).filter(line => /mojibake|entity|newline/.test(line))).toEqual([])
  })

  it('says the same of its bytes, and names the file', () => {
    const named = validate({ path: 'handbook.md', value: new TextEncoder().encode(seed) })
    expect(named).toEqual(found.map(diagnostic => ({ ...diagnostic, file: 'handbook.md' })))
  })
})

describe('a config', () => {
  const markdown = '# Review\n\n- CI is green\n- CI is green'

  it.each<[string, Config, string[]]>([
    ['a preset', { preset: 'none' }, []],
    ['off', { checks: { 'unique-rule': 'off' } }, ['4 warning final-newline']],
    ['a severity', { preset: 'none', checks: { 'unique-rule': 'error' } }, ['4 error unique-rule']],
    [
      'options',
      { preset: 'none', checks: { 'required-chapters': ['info', { titles: ['Release'] }] } },
      ['1 info required-chapters'],
    ],
    [
      'an override, which keeps the options',
      {
        preset: 'none',
        checks: { 'required-chapters': ['info', { titles: ['Release'] }] },
        overrides: [
          { files: 'docs/**', checks: { 'required-chapters': 'error' } },
          { files: ['other/*'], checks: { 'required-chapters': 'off' } },
        ],
      },
      ['1 error required-chapters'],
    ],
  ])('takes %s', (_, config, expected) => {
    expect(short(validate({ path: 'docs/deep/a.md', value: markdown }, config))).toEqual(expected)
  })

  it.each<[object, string]>([
    [
      { checks: { 'unique-rul': 'off' } },
      'names the check unique-rul, which does not exist; did you mean unique-rule?',
    ],
    [{ checks: { 'unique-rule': 'warn' } }, 'must be off, info, warning or error, not "warn"'],
    [
      { checks: { 'unique-rule': ['error', { al: true }] } },
      'The config, `checks`: the check unique-rule has no option `al`; did you mean `all`?',
    ],
    [
      { checks: { 'unique-rule': ['error', { all: 1 }] } },
      'The config, `checks`: the option `all` of the check unique-rule must be true or false, not 1.',
    ],
    [{ checks: { 'heading-depth': ['error', { max: 9 }] } }, 'must be a whole number from 1 to 6, not 9.'],
    [{ checks: { 'no-placeholder': ['error', { words: 'x' }] } }, 'must be a list of texts, not "x".'],
    [{ checks: { 'frontmatter-schema': ['error', { schema: {} }] } }, 'must be a Standard Schema'],
    [{ checks: [] }, '`checks` must be an object of settings by check'],
    [{ check: {} }, 'has the key `check`, which does not exist; did you mean checks?'],
    [[], 'The options must be an object, not [].'],
    [{ preset: 'strikt' }, '`preset` must be one of recommended, strict, none, not "strikt".'],
    [{ overrides: [{ files: 'x', checks: { nope: 'off' } }] }, 'override 1 names the check nope'],
    [{ overrides: [{ checks: {} }] }, '`files` must be a glob or a list of globs'],
    [{ overrides: [{ files: 'x', checks: {}, rules: {} }] }, 'override 1 has the key `rules`'],
    [{ customChecks: [{}] }, 'which is no check; make it with defineCheck.'],
    [{ today: 'yesterday' }, '`today` must be a day such as 2026-01-31, not "yesterday".'],
    [{ today: '2026-06-31' }, '`today` must be a day such as 2026-01-31, not "2026-06-31".'],
    [{ today: new Date(0) }, '`today` must be a day such as 2026-01-31, not "1970-01-01'],
    [{ base: 5 }, '`base` must be a source, a list of { path, value } or a handbook, not 5.'],
    [{ chapterDepth: '2' }, '`chapterDepth` must be a whole number from 1 to 6, not "2".'],
    [{ chapterDepth: 7 }, '`chapterDepth` must be a whole number from 1 to 6, not 7.'],
  ])('%j says what is wrong', (config, message) => {
    expect(() => validate(markdown, config as Config)).toThrow(TypeError)
    expect(() => validate(markdown, config as Config)).toThrow(message)
  })

  it('takes no names that every object has', () => {
    expect(() =>
      validate(markdown, { checks: { constructor: 'error' } as Config['checks'] & object }),
    ).toThrow('names the check constructor')
  })
})

describe('the presets', () => {
  const page = '---\ntitle: A page\n---\n\n# A page\n'
  const book = '---\ntitle: A book\n---\n\n# Chapter 1: A\n\n- a rule\n\n# Chapter 2: B\n\n- another\n'

  it.each<[string, Config, number]>([
    [page, {}, 0],
    [page, { preset: 'strict' }, 1],
    [page, { checks: { 'frontmatter-required': 'error' } }, 1],
    [book, {}, 1],
    [book, { checks: { 'frontmatter-required': ['error', { keys: ['title'] }] } }, 0],
  ])('%j, %j', (markdown, config, count) => {
    expect(validate(markdown, config).filter(({ check }) => check === 'frontmatter-required')).toHaveLength(
      count,
    )
  })
})

describe('pages of a large site', () => {
  const glossary = { path: 'glossary.md', value: '# Glossary\n\n- CI: Continuous Integration\n' }
  const page = (index: number) => ({
    path: `pages/${index}.md`,
    value: `---\ntitle: Page ${index}\n---\n\n## Part\n\nCI and HRX${index < 5 ? ', FRQ' : ''}${index === 0 ? ', ONC' : ''}.\n`,
  })
  const site = [glossary, ...Array.from({ length: 20 }, (_, index) => page(index))]
  const acronyms = (config: Config) =>
    validate(site, config)
      .filter(({ check }) => check === 'acronym-defined')
      .map(({ message }) => /“(.*?)”/.exec(message)?.[1])

  it('are told of acronyms that many of them use; in the preset strict, of all', () => {
    expect(acronyms({})).toEqual(['HRX', 'FRQ'])
    expect(acronyms({ preset: 'strict' })).toEqual(['HRX', 'FRQ', 'ONC'])
  })

  it('are few where the handbook is small', () => {
    const [, first] = site
    const found = validate([glossary, first!]).filter(({ check }) => check === 'acronym-defined')
    expect(found).toHaveLength(3)
  })
})

describe('a term in two files', () => {
  const glossary = { path: 'a/glossary.md', value: '# Terms\n\n## B\n\n### Branch\n\nA series of changes.\n' }
  const page = {
    path: 'b/git.md',
    value: '# Git\n\n## Use\n\nFirst of all.\n\n## Terms\n\n- Branch: a line\n- Merge: a joint\n',
  }
  const ours = { ...page, value: page.value.replace('## Terms', '## Our glossary') }
  const found = (files: (typeof page)[], config: Config) =>
    validate(files, config).filter(({ check }) => check === 'unique-term')

  it('is told of where both are glossaries; in the preset strict, everywhere', () => {
    expect(found([glossary, page], {})).toEqual([])
    expect(found([glossary, page], { preset: 'strict' })).toMatchObject([{ file: 'b/git.md' }])
    expect(found([glossary, ours], {})).toMatchObject([{ file: 'b/git.md', severity: 'warning' }])
  })
})

describe('a check of a user', () => {
  const noMail = defineCheck({
    id: 'no-mail',
    about: 'Nothing is sent by mail.',
    options: { word: { type: 'string', default: 'mail', description: 'The word.' } },
    *run({ handbook }, { word }) {
      for (const { rules } of handbook.chapters)
        for (const { text, position } of rules)
          if (text.includes(word)) yield { message: `“${word}” is slow`, position }
    },
  })

  it('runs as a warning, and takes settings', () => {
    const markdown = '# Review\n\n- Send mail\n- Send post\n'
    expect(short(validate(markdown, { customChecks: [noMail] }))).toEqual(['3 warning no-mail'])
    const checks = { 'no-mail': ['error', { word: 'post' }] as const }
    expect(short(validate(markdown, { customChecks: [noMail], checks }))).toEqual(['4 error no-mail'])
    expect(validate(markdown, { customChecks: [noMail], checks: { 'no-mail': 'off' } })).toEqual([])
  })

  it('sees the other files of the run', () => {
    const counted = defineCheck({
      id: 'counted',
      about: 'Every file knows of the others.',
      *run({ files, file, fileAt, at }) {
        const titles = files.map(({ handbook }) => handbook.title).join()
        yield { message: `${file}: ${titles} ${fileAt('a.md')?.file}`, position: at(0, 0) }
      },
    })
    const sources = ['a.md', 'b.md'].map(path => ({ path, value: `# ${path[0]}\n` }))
    const found = validate(sources, { preset: 'none', customChecks: [counted] })
    expect(found.map(({ message }) => message)).toEqual(['a.md: a,b a.md', 'b.md: a,b a.md'])
  })

  it('may throw: it is named, and the others run', () => {
    const broken = defineCheck({
      id: 'broken',
      about: 'It breaks.',
      run() {
        throw new Error('boom')
      },
    })
    const found = validate(['# A\n\nx', '# B\n'], { customChecks: [broken] })
    expect(found.map(({ check, message }) => `${check} ${message}`)).toEqual([
      'broken The check broken could not run: boom',
      'broken The check broken could not run: boom',
      'final-newline The last line does not end; add a newline',
    ])
  })

  it('must give findings', () => {
    const run = () => [{ message: 'x' }] as never
    const [finding] = validate('# A\n', { customChecks: [defineCheck({ id: 'odd', about: 'Odd.', run })] })
    expect(finding?.message).toContain('A finding has no `position`')
    const mute = defineCheck({ id: 'mute', about: 'Mute.', run: () => undefined as never })
    expect(validate('# A\n', { customChecks: [mute] })[0]?.message).toBe(
      'The check mute could not run: It gives no findings; yield them, or return a list of them.',
    )
  })

  it.each([
    ['a severity', { severity: 'fatal' }, 'must be info, warning or error, not "fatal".'],
    ['a line', { position: { start: { line: 0, column: 1, offset: 0 } } }, 'A finding has no `position`'],
    ['an end', { position: { end: null } }, 'A finding has no `position`'],
  ])('must give findings with %s that there is', (_, more, message) => {
    const point = { line: 1, column: 1, offset: 0 }
    const position = { start: point, end: point, ...(more as { position?: object }).position }
    const run = () => [{ message: 'x', ...more, position }] as never
    const found = validate('# A\n', { customChecks: [defineCheck({ id: 'odd', about: 'Odd.', run })] })
    expect(found[0]?.message).toContain(message)
  })

  it('must have an id and a function', () => {
    expect(() => defineCheck({ id: 'No Good', about: '', run: () => [] })).toThrow('lower-case words')
    expect(() => defineCheck({ id: 'good', about: '' } as never)).toThrow('has no `run`')
    expect(() => validate('', { customChecks: [noMail, noMail] })).toThrow('two checks have the id no-mail')
  })
})

describe('comments that switch checks off', () => {
  const rule = '- CI is green\n'
  const run = (markdown: string) =>
    short(
      validate(markdown, {
        preset: 'none',
        checks: { 'unique-rule': 'error', 'no-unused-exception': 'info' },
      }),
    )

  it.each([
    [
      'the next line',
      `${rule}\n<!-- handbook-kit-disable-next-line unique-rule -- twice on purpose -->\n${rule}`,
      [],
    ],
    ['the next line, without names', `${rule}\n<!-- handbook-kit-disable-next-line -->\n\n${rule}`, []],
    [
      'only that line',
      `${rule}\n<!-- handbook-kit-disable-next-line unique-rule -->\n${rule}${rule}`,
      ['5 error unique-rule'],
    ],
    ['its own line', `${rule}- CI is green <!-- handbook-kit-disable-line unique-rule -->\n`, []],
    [
      'a run',
      `${rule}\n<!-- handbook-kit-disable unique-rule -->\n${rule}\n<!-- handbook-kit-enable unique-rule -->\n${rule}`,
      ['7 error unique-rule'],
    ],
    [
      'all but one',
      `${rule}\n<!-- handbook-kit-disable -->\n${rule}\n<!-- handbook-kit-enable unique-rule -->\n${rule}`,
      ['7 error unique-rule'],
    ],
    ['the file', `${rule}${rule}\n<!-- handbook-kit-disable-file unique-rule -->\n`, []],
    [
      'nothing, and is told',
      `${rule}\n<!-- handbook-kit-disable-line unique-rule -->\n`,
      ['3 info no-unused-exception'],
    ],
    ['nothing, without names', `${rule}\n<!-- handbook-kit-disable -->\n`, ['3 info no-unused-exception']],
    [
      'nothing that exists',
      `${rule}\n<!-- handbook-kit-disable-file nope -->\n`,
      ['3 info no-unused-exception'],
    ],
    ['what does not run', `${rule}\n<!-- handbook-kit-disable-file unique-term -->\n`, []],
    [
      'nothing in code',
      `${rule}${rule}\n\`\`\`\n<!-- handbook-kit-disable-file -->\n\`\`\`\n`,
      ['2 error unique-rule'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(run(markdown)).toEqual(expected)
  })
})

describe('several files', () => {
  it('are read together: terms, acronyms and links', () => {
    const found = validate([
      {
        path: 'a.md',
        value: '# Review\n\n- CD after CI; see [terms](b.md#glossary) and [more](b.md#nope)\n',
      },
      { path: 'b.md', value: '# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n' },
    ])
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'a.md There is no “#nope” in b.md',
    ])
  })

  it('define a term once, but for the same page in another language or version', () => {
    const glossary = (...lines: string[]) => `# Glossary\n\n${lines.map(line => `- ${line}\n`).join('')}`
    const sources = Object.entries({
      'docs/a.md': glossary('CD: Continuous Deployment', 'Runbook: what to do'),
      'docs/b.md': glossary('CD: Continuous Delivery', 'Runbook: how to', 'Runbook: what to do then'),
      'de/b.md': glossary('CD: Continuous Delivery', 'Canary: a bird'),
      'fr/b.md': glossary('Canary: a bird'),
    }).map(([path, value]) => ({ path, value }))
    const told = validate(sources, { preset: 'recommended' }).filter(({ check }) => check === 'unique-term')
    expect(
      told.map(({ file, severity, position: { start }, message }) => [file, start.line, severity, message]),
    ).toEqual([
      ['docs/b.md', 3, 'info', 'The term “CD” stands for another thing in docs/a.md'],
      ['docs/b.md', 4, 'warning', 'The term “Runbook” is defined too in docs/a.md'],
      ['docs/b.md', 5, 'error', 'The term “Runbook” is defined twice; keep one'],
      ['de/b.md', 3, 'info', 'The term “CD” stands for another thing in docs/a.md'],
    ])
    expect(told[0]!.related).toMatchObject([{ file: 'docs/a.md', position: { start: { line: 3 } } }])
  })

  it('may be none', () => {
    expect(validate([])).toEqual([])
  })
})

describe('a caller', () => {
  it.each([[null], [3], [{}], [[3]]])('%j is no source', source => {
    expect(() => validate(source as never)).toThrow(TypeError)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '# A\n',
      '## 2. B\n',
      '- CI is green\n',
      '---\ntitle: x\n---\n',
      '<!-- handbook-kit-disable -->\n',
      '[a](#b)',
      '[a](b.md#c)',
      '# Glossary\n- SLA: x\n',
      '# FAQ\nQ: who\n',
      'â€™',
      '&amp;',
      '\u200b',
      '\r\n',
      '\n\n',
      '<a id="x"></a>',
      '| a | b |\n|--|--|\n| TODO | x |\n',
      '{#id}',
      '[x]: #y\n',
      '> ',
      '\ufeff',
      '\ufffd',
      'https://example.com',
      'SEV1 ',
      '**Term** – text\n',
    ),
    fc.string({ maxLength: 8 }),
  )
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''))

  it('has findings inside of it, in order, whose fixes come to an end', () => {
    fc.assert(
      fc.property(text, source => {
        let current = source
        for (let round = 0; ; round++) {
          const found = validate(current, { preset: 'strict', checks: { 'sorted-terms': 'info' } })
          for (const { check, position, fix = [], message } of found) {
            expect(message, check).not.toMatch(/could not run/)
            expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
            expect(position.end.offset).toBeLessThanOrEqual(current.length)
            for (const { start, end } of fix) expect(start <= end && end <= current.length).toBe(true)
          }
          const offsets = found.map(({ position }) => position.start.offset)
          expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
          const { text: fixed, done } = applyFixes(current, found)
          if (done.length === 0) break
          expect(round).toBeLessThan(10)
          current = fixed
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe.runIf(process.env.HANDBOOK_CORPUS)('real files', () => {
  it('let no check throw', () => {
    for (const path of corpusFiles()) {
      const found = validate({ path, value: readFileSync(path) }, { preset: 'strict', parser: satteri })
      expect(
        found.filter(({ message }) => message.includes('could not run')),
        path,
      ).toEqual([])
    }
  }, 300_000)
})

describe('references', () => {
  it('are only told of where people type them, having no key for the character', () => {
    const told = validate('# Review\n\nTag &amp; sign &mdash; twice, our team&rsquo;s &copy;\n', {
      checks: { 'no-entity': 'warning' },
    })
    const ruled = validate('# Review\n\nTag &amp; sign &mdash; twice, our team&rsquo;s &copy;\n', {})
    expect(told.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'warning'])
    expect(ruled.map(({ severity }) => severity)).toEqual(['warning', 'info', 'warning', 'info'])
  })
})
