import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { exported, harbourMarkdown } from '../query/harbour.ts'
import { runWith } from '../support/fakeSystem.ts'

const files: { [path: string]: string } = {
  'handbook.md': harbourMarkdown,
  '-': '# One\n\n- a rule\n',
  'other.md': '# Chapter 1: Other\n\n- Wait 72 hours\n\n# FAQ\n\n- Q: Who owns releases? A: Nobody\n',
  'braces.md': '{% include x %}\n\n- a rule\n',
  'link.md': '[x]: http://x.example\n\n- a rule\n',
  'evil.md': '# One\n\n- \u001b[31mred\u009b\u202e <b>*&#124;*</b>\n\n# Glossary\n\n- CI\u0007: a\n',
}
const call = (...args: string[]) => runWith(run, ['query', ...args], files)
const outOf = async (...args: string[]) => (await call(...args)).out
const exportOf = async (...args: string[]) => (await runWith(run, ['export', ...args], files)).out

describe('query', () => {
  it('keeps an entry on its line whatever its file is called', async () => {
    const named = { '::error::a\nb.md': '# A\n\n- Ask first\n' }
    const { out } = await runWith(run, ['query', 'rules', Object.keys(named)[0]!], named)
    expect(out).toBe('\\u003a:error::a b.md:3: 1.1 Ask first\n')
  })

  it.each([
    [['rules', '--chapter', '2', '--level', 'must'], 'handbook.md:27: 2.1 Changes MUST have 2 approvals\n'],
    [
      ['rules', '--level', 'should', '--level', 'may'],
      'handbook.md:29: 2.3 Reviewers should reply in 2 business days\nhandbook.md:30: 2.4 Deploy scripts may wait 2 days\n',
    ],
    [
      ['rules', '--unit', 'hours', '--min', '24'],
      'handbook.md:28: 2.2 Answer a review within 48h\nhandbook.md:30: 2.4 Deploy scripts may wait 2 days\n',
    ],
    [['rules', '--checked'], 'handbook.md:11: 1.1 [x] Create an account\n'],
    [['rules', '--unchecked'], 'handbook.md:12: 1.2 [ ] Read the policy\n'],
    [['rules', '--url', 'harbour.example'], 'handbook.md:12: 1.2 [ ] Read the policy\n'],
    [['rules', '--text', '/deploy/g'], 'handbook.md:41: 3.3 Don’t deploy on the last day\n'],
    [['rules', '-t', 'DEPLOY', '-n', '1'], 'handbook.md:30: 2.4 Deploy scripts may wait 2 days\n'],
    [['chapters', '--linked'], 'handbook.md:9: 1 Getting started\nhandbook.md:23: 2 Code review\n'],
    [['sections', '--text', 'desk'], 'handbook.md:19: Desk\n'],
    [['terms', '--text', 'builds'], 'handbook.md:47: CI (continuous integration): Builds every change\n'],
    [
      ['questions', '--text', 'tuesdays'],
      'handbook.md:66: When is the weekly deploy? On Tuesdays, unless CI is red.\n',
    ],
    [['get', '3.4'], 'handbook.md:42: 3.4 It needs IT to open the firewall\n'],
    [['get', '2'], 'handbook.md:23: 2 Code review\n'],
    [['define', 'policies'], 'handbook.md:50: Policy: What everyone has agreed to\n'],
    [['mentions', 'on call'], 'handbook.md:40: 3.2 On-call engineers watch the canary\n'],
    [['search', 'firewal'], 'handbook.md:42: 3.4 It needs IT to open the firewall\n'],
    [['ask', 'SLA?'], 'handbook.md:70: What does SLA stand for? A promise about time. (confidence 0.85)\n'],
    [['chapter[number=2] rule[level=must]'], 'handbook.md:27: 2.1 Changes MUST have 2 approvals\n'],
    [['link[url*=policy]'], 'handbook.md:12: policy <https://harbour.example/policy>\n'],
    [['rule[number=3.1] quantity[unit="%"]'], 'handbook.md:39: 10%\n'],
    [['block[type=code]'], "handbook.md:33: const deploy = 'CI'\n"],
  ])('%j', async (args, out) => {
    expect(await call(...args, 'handbook.md')).toMatchObject({
      code: 0,
      out: expect.stringContaining(out),
      err: '',
    })
    const found = JSON.parse(await outOf(...args, '--json', 'handbook.md'))
    expect([found].flat()[0]).toMatchObject({ file: 'handbook.md', line: expect.any(Number) })
    expect(await call(...args, '-q', 'handbook.md')).toEqual({ code: 0, out: '', err: '', written: {} })
  })

  it.each([
    [['rules', '--chapter', '9'], '[]\n'],
    [['get', '9.9'], 'null\n'],
    [['define', 'nothing'], 'null\n'],
    [['mentions', 'nothing'], '[]\n'],
    [['search', 'zeppelin'], '[]\n'],
    [['ask', 'How do I bake bread?'], 'null\n'],
    [['rule[level=must-not] > rule'], '[]\n'],
    [['rules', '--limit', '0'], '[]\n'],
  ])('%j finds nothing and exits 1', async (args, json) => {
    expect(await call(...args, 'handbook.md')).toEqual({ code: 1, out: '', err: '', written: {} })
    expect(await call(...args, '--json', 'handbook.md')).toEqual({ code: 1, out: json, err: '', written: {} })
    expect((await call(...args, '--table', 'handbook.md')).out).toBe('')
  })

  it('reads standard input without a file or with -', async () => {
    expect(await outOf('rules')).toBe('-:3: 1.1 a rule\n')
    expect(await outOf('rules', '-')).toBe('-:3: 1.1 a rule\n')
  })

  it('reads what export prints, with and without positions', async () => {
    files['plain.json'] = await exportOf('handbook.md')
    files['placed.json'] = `\ufeff${await exportOf('--positions', '--compact', 'handbook.md')}`
    files['-'] = files['plain.json']!
    const plain = 'handbook.md: 2.1 Changes MUST have 2 approvals\n'
    expect(await outOf('rules', '--level', 'must', 'plain.json')).toBe(plain)
    expect(await outOf('rule[level=must]')).toBe(plain)
    expect(await outOf('get', '2.1', 'placed.json')).toBe(
      'handbook.md:27: 2.1 Changes MUST have 2 approvals\n',
    )
    const [fromJson, fromMarkdown] = [
      await outOf('rules', '--json', 'placed.json'),
      await outOf('rules', '--json', 'handbook.md'),
    ]
    expect(fromJson).toBe(fromMarkdown)
    expect(fromJson).not.toContain('"position"')
    files['-'] = '# One\n\n- a rule\n'
  })

  it('takes Markdown that begins as JSON does for Markdown', async () => {
    expect(await outOf('rules', 'braces.md', 'link.md')).toBe(
      'braces.md:3: 1.1 a rule\nlink.md:3: 2.1 a rule\n',
    )
  })

  it('reads several files as one handbook, the best answer first', async () => {
    expect(await outOf('rules', '--unit', 'hour', '--min', '48', 'handbook.md', 'other.md')).toBe(
      'handbook.md:28: 2.2 Answer a review within 48h\nhandbook.md:30: 2.4 Deploy scripts may wait 2 days\nother.md:3: 1.1 Wait 72 hours\n',
    )
    expect(await outOf('ask', 'SLA', 'other.md', 'handbook.md')).toMatch(/^handbook\.md:70:/)
    expect(await outOf('get', '1.1', 'other.md', 'handbook.md')).toMatch(/^handbook\.md:11:/)
  })

  it('--json keeps the entry of the model and adds where it is', async () => {
    expect(JSON.parse(await outOf('get', '2.1', '--json', 'handbook.md'))).toEqual({
      entry: 'rule',
      file: 'handbook.md',
      line: 27,
      titles: ['Code review'],
      ...JSON.parse(await exportOf('handbook.md')).chapters[1].rules[0],
    })
    expect(JSON.parse(await outOf('mentions', 'policies', '--json', 'handbook.md'))[0]).toMatchObject({
      entry: 'rule',
      field: 'text',
      start: 9,
      end: 15,
    })
    expect(JSON.parse(await outOf('search', 'firewall', '--json', 'handbook.md'))[0]).toMatchObject({
      score: expect.any(Number),
      words: ['firewall'],
    })
    expect(JSON.parse(await outOf('ask', 'who relases', '--json', 'handbook.md'))).toMatchObject({
      entry: 'question',
      confidence: expect.any(Number),
    })
  })

  it('--markdown prints a list that can be pasted', async () => {
    expect(await outOf('get', '1.2', '--markdown', 'handbook.md')).toBe(
      '- `handbook.md:12` **1.2** Read the [policy](https://harbour.example/policy "the policy")\n',
    )
    expect(await outOf('define', 'c++', '--markdown', 'handbook.md')).toBe(
      '- `handbook.md:52` **C++** A language\n',
    )
    expect(await outOf('block[type=code]', '--markdown', 'handbook.md')).toBe(
      "- `handbook.md:33`\n\n  ```ts\n  const deploy = 'CI'\n  ```\n",
    )
  })

  it('--table fits a terminal, and is as wide as it must be elsewhere', async () => {
    const onTerminal = await runWith(run, ['query', 'rules', '--table', 'handbook.md'], files, {
      isTerminal: true,
    })
    const lines = onTerminal.out.split('\n')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
    expect(lines[0]).toMatch(/^Place +Number +Level +Text$/)
    expect(onTerminal.out).toContain('…\n')
    const piped = await outOf('rules', '--table', 'handbook.md')
    expect(piped).toContain('Lines have at most 100 columns; see http://style.example/lines\n')
    expect(piped.split('\n')).toHaveLength(lines.length)
    expect(await outOf('rule[level=must], chapter[number=2]', '--table', 'handbook.md')).toContain(
      'Place           Entry',
    )
  })

  it.each([[], ['--table'], ['--markdown'], ['--json']])(
    '%s lets no control character through',
    async (...output) => {
      for (const what of ['rules', 'terms']) {
        const out = await outOf(what, ...output, 'evil.md')
        expect(out).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/)
        expect(out).not.toContain('\u202e')
        if (output[0] === '--json') expect(JSON.parse(out)).toHaveLength(1)
      }
    },
  )

  it('is one line for each entry', async () => {
    const out = await outOf('rule, term, question, block, section, comment, link', 'handbook.md')
    expect(
      out
        .trimEnd()
        .split('\n')
        .every(line => /^handbook\.md:\d+: \S/.test(line)),
    ).toBe(true)
  })
})

describe('a query that cannot run', () => {
  const broken: { [path: string]: string } = {
    'part.json': '[]',
    'new.json': '{"schemaVersion": 2}',
    'cut.json': '{"schemaVersion": 1, "chap',
    'other.json':
      '{"schemaVersion": 1, "chapters": [{"id": "a", "title": 3}], "glossary": [], "faq": [], "files": []}',
    'text.json': '# One',
    'place.json':
      '{"schemaVersion": 1, "chapters": [], "glossary": [{"id": "a", "term": "a", "definition": "a", "aliases": [], "position": {}}], "faq": [], "files": []}',
    'deep.json': `{"schemaVersion": 1, "x": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  }
  it.each([
    [[], 'What to find? Such as rules, get 3.4 or a selector; see handbook-kit query --help'],
    [['get'], 'query get lacks what to look for; see handbook-kit query --help'],
    [
      ['get', 'handbook.md'],
      'query get lacks what to look for in handbook.md; see handbook-kit query --help',
    ],
    [['handbook.md'], 'What to find in handbook.md? Such as rules, get 3.4 or a selector; see'],
    [['rules', 'nope.md'], 'Cannot read nope.md: there is no such file; check the path'],
    [['rules', '--json', '--table', 'handbook.md'], 'Use one of --json and --table, not both'],
    [['rules', '--checked', '--unchecked'], 'Use one of --checked and --unchecked, not both'],
    [['rules', '--min', 'two'], 'Option --min must be a number, not "two".'],
    [['rules', '--limit', '-1'], 'Option --limit must be a whole number, not "-1".'],
    [['rules', '--text', '/(/'], 'Option --text: Invalid regular expression: /(/: Unterminated group'],
    [['terms', '--level', 'must'], 'Option --level is about rules; terms have none'],
    [
      ['get', '3', '--text', 'x'],
      'Option --text filters rules, chapters, sections, terms or questions, not get',
    ],
    [
      ['rulle', 'handbook.md'],
      'The selector cannot be read at column 1: There is no element rulle; did you mean rule? See handbook-kit query --help',
    ],
    [
      ['rule[level', 'handbook.md'],
      'The selector cannot be read at column 10: Expected =, ^=, $=, *=, ~= or |=;',
    ],
    [
      ['rules', 'part.json'],
      'Cannot read part.json: this JSON is no handbook; make one with handbook-kit export, without --only',
    ],
    [
      ['rules', 'new.json'],
      'Cannot read new.json: its schemaVersion is 2, not 1; export it again with this handbook-kit',
    ],
    [['rules', 'cut.json'], 'Cannot read cut.json: it is broken JSON ('],
    [
      ['terms', 'place.json'],
      'Cannot read place.json: it is no handbook as export prints it (see glossary[0].position); export it again',
    ],
    [['rules', 'text.json'], 'Cannot read text.json: it is broken JSON ('],
    [
      ['rules', 'other.json'],
      'Cannot read other.json: it is no handbook as export prints it (see chapters[0].title); export it again',
    ],
    [
      ['rules', 'deep.json'],
      'Cannot read deep.json: it is no handbook as export prints it (see chapters); export it again',
    ],
  ])('%j says so in one line and exits 2', async (args, message) => {
    const { code, out, err } = await runWith(run, ['query', ...args], { ...files, ...broken })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.startsWith(`handbook-kit: ${message}`), err).toBe(true)
    expect(err.trimEnd()).not.toContain('\n')
  })
})

describe('a query of JSON that someone changed', () => {
  it('finds something, or nothing, or says what is wrong', { timeout: 60_000 }, async () => {
    const json = JSON.stringify(exported)
    const queries = [
      ['rules', '--unit', 'hours', '--min', '1', '--text', 'a'],
      ['terms', '--text', 'a'],
      ['define', 'cis'],
      ['mentions', 'CI'],
      ['search', 'canary'],
      ['ask', 'who releases'],
      ['get', '2.1'],
      ['*:contains(a), rule:has(link)', '--table'],
    ]
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, {}, [], [null], 'x', 1, true))
    const place = fc.array(fc.nat(), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(place, value, fc.constantFrom(...queries), async (steps, changed, query) => {
        const handbook = JSON.parse(json)
        let here = handbook
        for (const [index, step] of steps.entries()) {
          const keys = Object.keys(here)
          if (keys.length === 0) break
          const key = keys[step % keys.length]!
          const inner = here[key]
          if (index === steps.length - 1 || typeof inner !== 'object' || inner === null) {
            here[key] = changed
            break
          }
          here = inner
        }
        const { code, err } = await runWith(run, ['query', ...query], { '-': JSON.stringify(handbook) })
        expect([0, 1, 2]).toContain(code)
        expect(err === '').toBe(code !== 2)
      }),
      { numRuns: 300 },
    )
  })
})

describe('query --help', () => {
  it('fits a terminal and names all that can be found', async () => {
    const { code, out } = await call('--help')
    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    for (const what of [
      'rules',
      'chapters',
      'sections',
      'terms',
      'questions',
      'get',
      'define',
      'mentions',
      'search',
      'ask',
    ])
      expect(out).toContain(what)
  })
})
