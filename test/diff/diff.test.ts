import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff, invert, patch } from '../../src/diff/index.ts'
import schema from '../../src/model/changes.schema.json' with { type: 'json' }
import type { Handbook } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { parseFiles } from '../../src/parse/parseFiles.ts'
import { versions } from './randomHandbook.ts'
import { summary, visible } from './summary.ts'

const FOLDER = new URL('../../fixtures/diff/', import.meta.url)
const names = readdirSync(FOLDER)
  .filter(name => name.endsWith('.json'))
  .map(name => name.slice(0, -'.json'.length))
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')
const isValid = new Ajv2020({ formats: { 'json-pointer': true } }).compile(schema)
const bare = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner))) as T

/** All that has to hold of any two versions. */
function assertExact(before: Handbook, after: Handbook): void {
  const frozen = JSON.stringify([before, after])
  const changes = diff(before, after)
  expect(patch(before, changes)).toEqual(after)
  expect(patch(after, invert(changes))).toEqual(before)
  expect(invert(invert(changes))).toEqual(changes)
  expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
  expect(isValid(changes), JSON.stringify(isValid.errors)).toBe(true)
  expect(diff(before, before)).toEqual([])
  expect(JSON.stringify([before, after])).toBe(frozen)
}

test('other line endings are no change for readers', () => {
  const lines = [
    ...['---', 'note: >', '  one', '  two', 'plain: 1', '---', '', '# A', '', 'one', 'two', ''],
    ...['- Wait 2 days', '  and more', '', '  - Ask first', '', '1. one', '   two', '', '> a', '> b', ''],
    ...['```sh', 'x', 'y', '```', '', '| a | b |', '| - | - |', '| 1 | 2 |', '', '<div>', 'x', '</div>', ''],
    ...['<!-- a', 'b -->', '', '# Glossary', '', '- CI: Continuous', '  Integration', ''],
    ...['# FAQ', '', '- Q: Why?', '  A: Because', '  so', ''],
  ]
  const [unix, windows, mac] = ['\n', '\r\n', '\r'].map(end => parse(lines.join(end))) as [
    Handbook,
    Handbook,
    Handbook,
  ]
  for (const other of [windows, mac]) {
    expect(visible(diff(unix, other))).toEqual([])
    assertExact(unix, other)
    assertExact(bare(unix), bare(other))
  }
})

test('a chapter moves with its file, not with the folder that all are in', () => {
  const files = (...paths: string[]) =>
    parseFiles(paths.map((path, index) => ({ path, value: `# Part ${index}\n\n- Keep ${index} of them\n` })))
  const moved = (before: Handbook, after: Handbook) => {
    assertExact(before, after)
    return visible(diff(before, after)).map(({ kind, after }) => [kind, after?.file])
  }
  const before = files('a.md', 'b.md', 'c/d.md')
  expect(moved(before, files('a.md', 'bb.md', 'c/d.md'))).toEqual([['moved', 'bb.md']])
  expect(moved(before, files('a.md', 'b.md', 'e/d.md'))).toEqual([['moved', 'e/d.md']])
  expect(moved(before, files('new/a.md', 'new/b.md', 'new/c/d.md'))).toEqual([])
  expect(moved(before, files('new/a.md', 'new/bb.md', 'new/c/d.md'))).toEqual([['moved', 'new/bb.md']])
  expect(moved(files('a.md'), files('b.md'))).toEqual([])
  const long = (path: string) => ({ path, value: '# One\n\n- Go\n\n# Two\n\n- Run\n\n# Three\n\n- Sit\n' })
  const small = (path: string) => ({ path, value: '# Four\n\n- Lie\n' })
  const others = parseFiles([long('b/large.md'), small('b/small.md')])
  expect(moved(parseFiles([long('a/big.md'), small('a/small.md')]), others)).toEqual([])
})

describe.each(names)('fixture %s', name => {
  const [before, after] = [parse(read(`${name}.before.md`)), parse(read(`${name}.after.md`))]

  test('shows the changes that a reader sees', () => {
    expect(visible(diff(before, after)).map(summary)).toEqual(JSON.parse(read(`${name}.json`)))
  })

  test('is exact, with and without positions', () => {
    assertExact(before, after)
    assertExact(bare(before), bare(after))
  })

  test('shows the same without positions', () => {
    const changes = visible(diff(bare(before), bare(after))).map(summary)
    expect(changes).toHaveLength((JSON.parse(read(`${name}.json`)) as unknown[]).length)
    expect(changes).toEqual(expect.arrayContaining(JSON.parse(read(`${name}.json`)) as unknown[]))
  })
})

test('there are fixtures', () => {
  expect(names.length).toBeGreaterThan(20)
})

test('random edits of random handbooks are exact', () => {
  fc.assert(
    fc.property(versions, ([before, after]) => assertExact(before, after)),
    { numRuns: 400 },
  )
})

test('random Markdown is exact', () => {
  const line = fc.constantFrom(
    '# A',
    '## B',
    '- must x',
    '  - y 5 days',
    'text',
    '',
    '---',
    'a: 1',
    '**T**: def',
    '# Glossary',
    '# FAQ',
    '## Why?',
    '<!-- c -->',
    '| a | b |',
    '|---|---|',
    '```',
  )
  const text = fc.array(line, { maxLength: 14 }).map(lines => lines.join('\n'))
  fc.assert(
    fc.property(text, text, (one, other) => assertExact(parse(one), parse(other))),
    { numRuns: 300 },
  )
})

describe('places', () => {
  const at = (text: string) =>
    visible(diff(parse({ path: 'a.md', value: '# A\n- x\n' }), parse({ path: 'b.md', value: text })))

  test('a change names the file and the place of both sides', () => {
    const [change] = at('# A\n\n- y is something else\n- x\n')
    expect(change).toMatchObject({
      kind: 'added',
      before: null,
      after: { file: 'b.md', path: '/chapters/0/rules/0', number: '1.1' },
    })
    expect(change!.after!.position!.start).toEqual({ line: 3, column: 1, offset: 5 })
  })

  test('without positions, a place is its pointer', () => {
    const [change] = visible(diff(bare(parse('- x')), bare(parse('- x\n- y'))))
    expect(change!.after).toMatchObject({ position: null, path: '/preamble/rules/1' })
  })
})

describe('fingerprints', () => {
  const changeOf = (before: string, after: string) =>
    visible(diff(parse(before), parse(after)))[0]!.fingerprint
  const [old, current] = ['# A\n\n- Wait 2 days\n', '# A\n\n- Wait 3 days\n']

  test('stay while other text changes', () => {
    const plain = changeOf(old, current)
    expect(plain).toMatch(/^[0-9a-f]{16}$/)
    expect(changeOf(`# Z\n\n- first\n\n${old}`, `# Z\n\n- first\n\n${current}- later\n`)).toBe(plain)
    expect(changeOf(`${old}- Wait 2 days too\n`, `${current}\n\n- Wait 2 days too\n`)).toBe(plain)
  })

  test('differ with the text, the kind and the section', () => {
    const others = [
      changeOf(old, '# A\n\n- Wait 4 days\n'),
      changeOf(current, old),
      changeOf(old.replace('A', 'B'), current.replace('A', 'B')),
    ]
    expect(new Set([changeOf(old, current), ...others]).size).toBe(4)
  })

  test.each([
    ['a task box', ['- [ ] a', '- [x] a'], ['- [x] a', '- [ ] a']],
    ['a language', ['```js\nx\n```', '```ts\nx\n```'], ['```js\nx\n```', '```sh\nx\n```']],
    ['a number', ['# Chapter 1: A', '# Chapter 2: A'], ['# Chapter 1: A', '# Chapter 3: A']],
    ['a link', ['- a [b](x)', '- a c [b](x)'], ['- a [b](x)', '- a c [b](y)']],
    ['a link of what is new', ['', '- a [b](x)'], ['', '- a [b](y)']],
    [
      'a link in a definition that is new',
      ['# Glossary', '# Glossary\n\n- **A**: the [b](x)'],
      ['# Glossary', '# Glossary\n\n- **A**: the [b](y)'],
    ],
    ['HTML that shows nothing', ['', '<img src="a">'], ['', '<script src="b"></script>']],
    ['the number of a new chapter', ['# A', '# A\n\n# Chapter 2: B'], ['# A', '# A\n\n# Chapter 3: B']],
    ['what kind of block is new', ['# A', '# A\n\nx y'], ['# A', '# A\n\n> x y']],
    ['what kind of block is gone', ['# A\n\n```\nx y\n```', '# A'], ['# A\n\n> x y', '# A']],
  ])('differ with %s', (_, one, other) => {
    const [a, b] = [one, other].map(([before, after]) => changeOf(before!, after!))
    expect(a).not.toBe(b)
  })

  test('do not depend on ids that are made from other text', () => {
    const rule = changeOf('- wait {#q}\n', '- wait\n')
    expect(changeOf('- wait\n- wait {#q}\n', '- wait\n- wait\n')).toBe(rule)
    const chapter = changeOf('# Foo {#x}\n', '# Foo\n')
    expect(changeOf('# Foo\n\na\n\n# Foo {#x}\n', '# Foo\n\na\n\n# Foo\n')).toBe(chapter)
  })
})

test('a changed key of frontmatter that is called __proto__ changes no prototype', () => {
  const hostile = (value: number) => {
    const handbook = JSON.parse(JSON.stringify(parse('---\na: 1\n---\n'))) as Handbook
    handbook.frontmatter!.data = JSON.parse(`{"a":1,"__proto__":{"polluted":${value}}}`)
    return handbook
  }
  assertExact(hostile(1), hostile(2))
  assertExact(parse('---\na: 1\n---\n'), hostile(2))
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('fields of the model that are not known yet are carried', () => {
  const extend = (text: string, origin: string) => {
    const handbook = parse(text)
    Object.assign(handbook.preamble!.rules[0]!, { origin, extra: { list: [1, { a: origin }] } })
    return Object.assign(handbook, { later: [origin] })
  }
  assertExact(extend('- a\n- b', 'item'), extend('- a\n- c', 'heading'))
})

test('repairs and problems that shift are carried in few words', () => {
  const text = (lines: string) => `---\n: {\n---\n${lines}- a\n`
  const changes = diff(parse(text('')), parse(text('\n\n')))
  expect(changes).toHaveLength(1)
  expect(JSON.stringify(changes).length).toBeLessThan(400)
})

test('what is no handbook is refused by name', () => {
  expect(() => diff({} as Handbook, parse(''))).toThrow(/first argument is no handbook.*parse\(\)/)
  expect(() => diff(parse(''), null as unknown as Handbook)).toThrow(/second argument/)
})

const histories = process.env.HANDBOOK_HISTORIES
describe.skipIf(!histories || !existsSync(histories))('real histories', () => {
  const folders = histories && existsSync(histories) ? readdirSync(histories) : []
  test.each(folders)('%s: all neighbours are exact', { timeout: 120_000 }, folder => {
    const files = readdirSync(`${histories}/${folder}`)
      .filter(name => name.endsWith('.md'))
      .sort()
    const models = files.map(name => parse(readFileSync(`${histories}/${folder}/${name}`)))
    for (const [index, after] of models.entries()) if (index > 0) assertExact(models[index - 1]!, after)
  })
})
