import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { assertPositions } from '../support/assertPositions.ts'
import { fixturesIn } from '../support/fixtures.ts'
import { outlineOf } from '../support/outlineOf.ts'

describe('chapters in the wild', () => {
  it.each(fixturesIn('chapters'))('$name', ({ markdown, expected }) => {
    const wanted = JSON.parse(readFileSync(expected, 'utf8'))
    for (const source of [markdown, markdown.replaceAll('\n', '\r\n')]) {
      const handbook = parse(source)
      expect(outlineOf(handbook, false)).toEqual(wanted)
      assertPositions(handbook, source)
    }
  })
})

it('the first of several top headings is the title where the file is called so, even if it sounds like an aside', () => {
  const value = '# Contributing\n\nThanks!\n\n# Branches\n\n# Commits\n'
  const { title, chapters } = parse({ path: 'docs/CONTRIBUTING.md', value })
  expect([title, ...chapters.map(chapter => chapter.title)]).toEqual(['Contributing', 'Branches', 'Commits'])
})

describe('the first of several top headings is the title where it has the words of the file name', () => {
  it.each([
    [
      'docs/rope-store.md',
      '# Rope Stores of the yard\n\n- Dry.\n\n# Keys\n\n- Hang them up.\n',
      'Rope Stores of the yard',
      'Keys',
    ],
    [
      'docs/02-cranes.md',
      '# Our cranes\n\n## Hooks\n\n# Policy\n\n## Chains\n',
      'Our cranes',
      'Hooks, Policy',
    ],
    [
      'pilots/index.md',
      '# Pilots & crews\n\n## Who we are\n\n# Mission\n\n# Watches\n',
      'Pilots & crews',
      'Who we are, Mission, Watches',
    ],
    ['docs/planning.md', '# Yard planning\n\n- Plan.\n\n# Calendar\n', 'Planning', 'Yard planning, Calendar'],
    [
      'docs/tug.md',
      '# Hiring a tug\n\n## Price\n\n# Returning a tug\n',
      'Tug',
      'Hiring a tug, Returning a tug',
    ],
    ['docs/it.md', '# Items\n\n## Price\n\n# Owners\n', 'It', 'Items, Owners'],
    ['docs/1.md', '# Items\n\n## Price\n\n# Owners\n', '1', 'Items, Owners'],
  ])('%s', (path, value, title, chapters) => {
    const handbook = parse({ path, value })
    expect([handbook.title, handbook.chapters.map(chapter => chapter.title).join(', ')]).toEqual([
      title,
      chapters,
    ])
  })
})

it.each([
  [
    '- Read all.\n- Ask.\n\nSee also:\n\n- [Ropes](#ropes)\n- [Cranes](#cranes)',
    'Start, Ropes, Cranes, Ships, Keys',
  ],
  [
    '- Read all.\n- Ask.\n\n- [Ropes](#ropes)\n- [Cranes](#cranes)\n- [Ships](#ships)\n- [Keys](#keys)',
    'Start, Ropes, Cranes, Ships, Keys',
  ],
  ['- [Ropes](#ropes)\n- [Cranes](#cranes)\n- [Ships](#ships)', 'Start, Ropes, Cranes, Ships, Keys'],
  [
    '- [Ropes](#ropes)\n- [Cranes](#cranes)\n- [Ships](#ships)\n- [Keys](#keys)',
    'Ropes, Cranes, Ships, Keys',
  ],
])('a list of links makes a title only where it is nearly all there is: %#', (below, expected) => {
  const parts = ['Ropes', 'Cranes', 'Ships', 'Keys'].map(title => `# ${title}\n\n- Keep them.\n`)
  const { chapters } = parse(`# Start\n\n${below}\n\n${parts.join('\n')}`)
  expect(chapters.map(({ title }) => title).join(', ')).toBe(expected)
})

it('the depth that a caller asks for holds below a lone top heading too', () => {
  const value = '---\ntitle: Pilots\n---\n\n## Radio\n\n# Joining\n\n## First week\n'
  expect(parse(value, { chapterDepth: 2 }).chapters).toHaveLength(3)
  expect(parse(value).chapters).toHaveLength(2)
})

it.each([
  ['1 Scope, 📦 2 items per box, 3 Plan', '1 Scope, 📦 2 items per box, 3 Plan'],
  ['1 Scope, 📦 2 items per box, 2 Plan', '[1] Scope, 📦 2 items per box, [2] Plan'],
  ['🔭 1 Scope, 📦 2 Boxes, News', '[1] 🔭 Scope, [2] 📦 Boxes, News'],
  ['A. Scope, 📦 B. Boxes, C. Plan', '[A] Scope, [B] 📦 Boxes, [C] Plan'],
  ['Why [Top](#top-team) wins, Press [#](#hash) now', 'Why Top wins, Press # now'],
  ['Why [#](#a) [⬆](#top) {#a}, [¶](#b) How, What [(top)](#top) [![b](b.svg)](c)', 'Why, How, What'],
  ['Note [1](#a), Plan', 'Note 1, Plan'],
])('%s: chapters are %s', (headings, expected) => {
  const { chapters } = parse(`# A\n\n## ${headings.replaceAll(', ', '\n\nx\n\n## ')}\n\nx\n`)
  const shown = chapters.map(({ number, title }) => (number === null ? title : `[${number}] ${title}`))
  expect(shown.join(', ')).toBe(expected)
})
