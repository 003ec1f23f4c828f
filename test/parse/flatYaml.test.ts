import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatYaml } from '../../src/parse/flatYaml.ts'
import { readYaml } from '../../src/parse/readYaml.ts'

/** What flatYaml has read, as readYaml gives it. */
function asYaml(text: string) {
  const entries = flatYaml(text)
  return (
    entries && {
      data: Object.fromEntries(entries.map(({ key, value }) => [key, value])),
      entries: entries.map(({ key, raw, start, end }) => ({ key, raw, start, end })),
      problems: [],
    }
  )
}

const FLAT = [
  'version: 1.10',
  'title: Engineering Handbook\nversion: 1',
  'title: "Quoted: #1"  \n\nowner: \'it is\'\n',
  'tags: [a, "b", 3]\nlist: []\r\ndate: 2026-01-05\r\n',
  'draft: false\n# a comment\nhidden: TRUE\nflags: [true, False]\npath: /a/b',
  'tags:\n  - a\n  - b c\nnext: d',
  'tags:\r\n- "a"\r\n- 2\r\n',
  'to:\n    -   /a/\n    -   me@example.org\n\n# a comment\ntags: [a]\n',
  'url: https://example.com/a:b\nname: Ärger, “so” – ja\nnumber: 0.50',
]
test.each(FLAT)('reads flat YAML as the parser of all YAML does: %j', text => {
  expect(asYaml(text)).not.toBeNull()
  expect(asYaml(text)).toEqual(readYaml(text))
})

const OTHER = [
  '',
  'a: null',
  'a: tRUE',
  'a: b\n # c',
  'a: b: c',
  'a: b # comment',
  'a: |\n  text',
  'a: b\n  c',
  'a: 1\na: 2',
  'a:',
  'a:\nb: c',
  'a:\n  - b\n   - c',
  'a:\n  - b\n\n  - c',
  'a:\n  - b\n  # c\n  - d',
  'a:\n  - b\n    c',
  'a:\n  - b: c',
  'a:\n  - - b',
  'a:\n  -',
  '- a\n- b',
  'a: 007',
  'a: 1e3',
  'a: "\\n"',
  "a: 'it''s'",
  'a: [b, [c]]',
  'a: [b,, c]',
  'a: [b: c]',
  'a: {b: c}',
  'a: *b',
  'a: !x y',
  '__proto__: x',
  '<<: x',
  'a: b\n---\nc: d',
  'a: b\u00a0\n',
  'a:\tb',
  'a: b:',
  `${'k'.repeat(1100)}: v`,
]
test.each(OTHER)('leaves what is not flat to the parser of all YAML: %j', text => {
  expect(flatYaml(text)).toBeNull()
})

const word = fc.constantFrom(
  'a',
  'Two words',
  'é',
  '中',
  '“',
  '-',
  '.',
  ', ',
  '1',
  '1.10',
  '0',
  '2026-01-05',
  ':b',
)
const special = fc.constantFrom(
  ...[
    'null',
    'true',
    'False',
    '# a',
    '"',
    "'",
    ':',
    ': ',
    ' ',
    '  ',
    '#',
    ' #',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
  ],
  ...[
    '@',
    '`',
    '?',
    '\\',
    '~',
    '/',
    '_',
    '\t',
    '\r',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u0085',
    '.inf',
    '0x1f',
    '1e3',
  ],
  ...['=', '<<', '...', '---', '"a"', "'a'", '["a", b, 1]'],
)
const piece = fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: special })
const value = fc.array(piece, { minLength: 1, maxLength: 5 }).map(pieces => pieces.join(''))
const key = fc.constantFrom('a', 'b', 'key', 'x-y', 'null', '1', '__proto__')
const item = fc
  .tuple(fc.constantFrom('- ', '  - ', '  -  ', '   - ', '-', '# - '), value)
  .map(pair => pair.join(''))
const list = fc
  .tuple(fc.constantFrom('a:', 'b: ', 'null:'), fc.array(item, { maxLength: 3 }))
  .map(([key, items]) => [key, ...items].join('\n'))
const line = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(key, value).map(pair => pair.join(': ')) },
  { weight: 5, arbitrary: list },
  { weight: 1, arbitrary: value },
)
test('whatever it reads, the parser of all YAML reads the same', () => {
  let read = 0
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      (lines, ending) => {
        const flat = asYaml(lines.join(ending))
        if (flat === null) return
        read++
        expect(flat).toEqual(readYaml(lines.join(ending)))
      },
    ),
    { numRuns: 20_000 },
  )
  expect(read).toBeGreaterThan(500)
})
