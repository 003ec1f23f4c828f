import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const entriesOf = (path: string, value: string) => {
  const { glossary, faq } = parse({ path, value })
  return [
    ...glossary.map(({ term, definition }) => [term, definition]),
    ...faq.map(({ question, answer }) => [question, answer]),
  ]
}

describe('a file with one entry', () => {
  it.each([
    ['glossary/quay.md', '---\ntitle: Quay\n---\n\nA wall.\n', ['Quay', 'A wall.']],
    ['glossary/quay.md', '---\nTitle: Quay\n---\n\nA wall.\n', ['Quay', 'A wall.']],
    ['glossary/quay.md', '# Quay\n\nA wall.\n', ['Quay', 'A wall.']],
    ['glossary/quay.md', '## Quay\n\nA wall.\n', ['Quay', 'A wall.']],
    ['jargon/quay.md', '# Quay\n\nA wall.\n', ['Quay', 'A wall.']],
    ['glossary/quay.md', '---\ntitle: What is a quay?\n---\n\nA wall.\n', ['quay', 'A wall.']],
    ['glossary/quay.md', '# What is a quay?\n\nA wall.\n', ['quay', 'A wall.']],
    [
      'glossary/quay.md',
      '---\ntitle: Quay\n---\n\n## What it is\n\nA wall.\n\n## Why\n\nShips.\n',
      ['Quay', 'What it is A wall. Why Ships.'],
    ],
    ['glossary/quay.md', '---\ntitle: Quay\ndefinition: A wall.\n---\n', ['Quay', 'A wall.']],
    ['glossary/quay.md', '---\nname: Quay\n---\n\nA wall.\n', ['Quay', 'A wall.']],
    ['glossary/quay.md', '---\nname: quay\n---\n\n# Quay\n\nA wall.\n', ['Quay', 'A wall.']],
    ['glossary/quay.md', '---\nname: Quay\ndefinition: A wall.\n---\n', ['Quay', 'A wall.']],
    [
      'glossary/quay.md',
      '---\ntitle: Quay\nparams:\n  definition: |\n    A wall.\n---\n',
      ['Quay', 'A wall.'],
    ],
    [
      'terms/quay.md',
      '---\ntitle: Quay\n---\n\n## Definition\n\nA wall.\n\n## Why\n\nShips.\n',
      ['Quay', 'Definition A wall. Why Ships.'],
    ],
    ['terms/quay.md', '# Quay\n\n## What is a quay?\n\nA wall.\n', ['Quay', 'What is a quay? A wall.']],
    [
      'glossary/quay.md',
      '---\nterm: Quay\ndefinition: A wall.\n---\n\nOf stone.\n',
      ['Quay', 'A wall. Of stone.'],
    ],
    ['words/quay.md', '---\nterm: Quay\ndefinition: A wall.\n---\n', ['Quay', 'A wall.']],
    [
      'words/quay.md',
      '---\nterm: Quay\ndefinition: A wall.\n---\n\nOf stone.\n',
      ['Quay', 'A wall. Of stone.'],
    ],
    [
      'words/quay.md',
      '---\nterm: Quay\n---\n\n# quay\n\n## Meaning\n\nA wall.\n',
      ['Quay', 'Meaning A wall.'],
    ],
    ['words/quay.md', '---\ntype: glossary-term\n---\n\n# Quay\n\nA wall.\n', ['Quay', 'A wall.']],
    [
      'words/quay.md',
      '---\npage-type: glossary-definition\ntitle: Quay\n---\n\nA wall.\n',
      ['Quay', 'A wall.'],
    ],
    ['help/stay.md', '---\ntype: faq-item\ntitle: How long?\n---\n\nA day.\n', ['How long?', 'A day.']],
    ['_terms/quay.md', '---\ntitle: Quay\n---\n\nA wall.\n', ['Quay', 'A wall.']],
    ['help/stay.md', '---\nquestion: How long?\n---\n\n# How long?\n\nA day.\n', ['How long?', 'A day.']],
    ['faq/stay.md', '---\ntitle: How long?\n---\n\n# How long?\n\nA day.\n', ['How long?', 'A day.']],
    [
      'faq/stay.md',
      '---\nquestion: How long?\nanswer: A day.\ndefinition: A stay.\n---\n',
      ['How long?', 'A day.'],
    ],
    ['glossary/quay.md', '---\ntitle: What is a quay?\ndefinition: A wall.\n---\n', ['quay', 'A wall.']],
    ['help/stay.md', '---\nquestion: How long?\nanswer: A day.\n---\n', ['How long?', 'A day.']],
  ])('%s %j', (path, source, entry) => expect(entriesOf(path, source)).toEqual([entry]))

  it.each([
    ['pages/quay.md', '---\ntitle: Quay\ndefinition: A wall.\n---\n'],
    ['pages/quay.md', '---\nname: Quay\ndefinition: A wall.\n---\n'],
    ['courses/spring.md', '---\nterm: Spring\n---\n\n# Spring\n\nIt begins.\n\n## Dues\n\n- You must pay.\n'],
    ['courses/spring.md', '---\nterm: Spring\n---\n\n# Spring\n\nIt begins.\n\n- You must pay.\n'],
    ['courses/knots.md', '---\nterm: Spring\n---\n\n# Knots\n\nLearn them.\n'],
    ['words/quay.md', '---\ntype: glossary\ntitle: Quay\n---\n\nA wall.\n'],
    ['courses/knots.md', '---\nterm: Spring\n---\n\nLearn them.\n'],
    ['skills/jargon/SKILL.md', '---\nname: jargon\n---\n\nSort the words.\n'],
    ['tools/glossary/sort.md', '---\nname: glossary sorter\n---\n\nSort the words.\n'],
    ['terms/quay.md', '---\ntitle: Quay\n---\n\n## Dues\n\nPay them.\n\n## When\n\nSoon.\n'],
    ['terms/quay.md', '# Quay\n\n## Dues\n\nPay them.\n'],
    ['glossary/quay.md', '---\ntitle: Quay\n---\n'],
    ['glossary/quay.md', '---\nterm: Quay\n---\n'],
    ['faq/stay.md', '---\nanswer: A day.\n---\n'],
    ['glossary/quays.md', '# Quays\n\n- Keep them dry.\n- Keep them clean.\n'],
    ['glossary/howto.md', '# How to add a word\n\nOpen a request.\n'],
  ])('%s %j is none', (path, source) => expect(entriesOf(path, source)).toEqual([]))
})

it.each(['', '\nOf stone.\n'])('takes other names from the term and the frontmatter, each once: %j', body => {
  const source = `---\nterm: Harbour Office (HO)\naliases: [HO, Office, Office]\naka:\n  - Post\ndefinition: A room.\n---\n${body}`
  const [term] = parse({ path: 'glossary/ho.md', value: source }).glossary
  expect(term!.aliases).toEqual(['Harbour Office', 'HO', 'Office', 'Post'])
})
