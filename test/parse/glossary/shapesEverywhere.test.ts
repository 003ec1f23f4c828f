import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

type Terms = readonly (readonly [term: string, definition: string])[]

const TERMS: Terms = [
  ['Anchor', 'what holds a ship to the ground'],
  ['Black box', 'a recorder that outlives its ship'],
  ['CTV', 'crew transfer vessel, the boat to the turbines'],
  ['Dock', 'where a ship is mended'],
  ['Lee side', 'the side away from the wind'],
]

const listed = (write: (term: string, definition: string) => string) => (terms: Terms) =>
  terms.map(([term, definition]) => `- ${write(term, definition)}`).join('\n')
const apart = (write: (term: string, definition: string) => string) => (terms: Terms) =>
  terms.map(([term, definition]) => write(term, definition)).join('\n\n')
const table = (header: string, write: (term: string, definition: string) => string) => (terms: Terms) =>
  [header, header.replaceAll(/[^|]+/g, ' --- '), ...terms.map(entry => write(...entry))].join('\n')

/** By the form; `mark` is that of headings one level below. */
const SHAPES: { [name: string]: (terms: Terms, mark: string) => string } = {
  '- T: d': listed((term, definition) => `${term}: ${definition}`),
  '- **T**: d': listed((term, definition) => `**${term}**: ${definition}`),
  '- **T:** d': listed((term, definition) => `**${term}:** ${definition}`),
  '- *T*: d': listed((term, definition) => `*${term}*: ${definition}`),
  '- `T`: d': listed((term, definition) => `\`${term}\`: ${definition}`),
  '- [T](url): d': listed((term, definition) => `[${term}](https://example.org): ${definition}`),
  '- T - d': listed((term, definition) => `${term} - ${definition}`),
  '- **T** – d': listed((term, definition) => `**${term}** – ${definition}`),
  '- T — d': listed((term, definition) => `${term} — ${definition}`),
  '- T = d': listed((term, definition) => `${term} = ${definition}`),
  '- T → d': listed((term, definition) => `${term} → ${definition}`),
  '- T means d': listed((term, definition) => `${term} means ${definition}`),
  '- T：d': listed((term, definition) => `${term}：${definition}`),
  '- **T**, d below': listed((term, definition) => `**${term}**\n  ${definition}`),
  '- <b>T</b>: d': listed((term, definition) => `<b>${term}</b>: ${definition}`),
  '1. T: d': terms => terms.map(([term, definition], at) => `${at + 1}. ${term}: ${definition}`).join('\n'),
  'heading and prose': (terms, mark) =>
    apart((term, definition) => `${mark} ${term}\n\nIt is ${definition}.`)(terms),
  table: table('| Term | Meaning |', (term, definition) => `| ${term} | ${definition} |`),
  'table without pipes around': table('Term | Meaning', (term, definition) => `${term} | ${definition}`),
  'table of three': table(
    '| Acronym | Stands for | Since |',
    (term, definition) => `| ${term} | ${definition} | May |`,
  ),
  '**T**: d': apart((term, definition) => `**${term}**: ${definition}`),
  '**T** – d': apart((term, definition) => `**${term}** – ${definition}`),
  '**T**, d on the next line': apart((term, definition) => `**${term}**\n${definition}`),
  '**T**, d behind a blank line': apart((term, definition) => `**${term}**\n\n${definition}`),
  'T: d': apart((term, definition) => `${term}: ${definition}`),
  'T, and : d': apart((term, definition) => `${term}\n: ${definition}`),
  '<dl>': terms =>
    `<dl>\n${terms.map(([term, definition]) => `<dt>${term}</dt>\n<dd>${definition}</dd>`).join('\n')}\n</dl>`,
  '<details>': apart(
    (term, definition) => `<details>\n<summary>${term}</summary>\n\n${definition}\n\n</details>`,
  ),
}

type Body = (mark: string, from?: number, to?: number) => string

const PLACES: { [name: string]: (title: string, body: Body) => string } = {
  'a page': (title, body) => `# ${title}\n\n${body('##')}\n`,
  'a page that something leads in': (title, body) =>
    `# ${title}\n\nThe words of this yard.\n\n${body('##')}\n`,
  'a page without a heading': (title, body) => `---\ntitle: "${title}"\n---\n\n${body('##')}\n`,
  'a chapter among others': (title, body) =>
    `# Yard\n\nHello.\n\n## Safety\n\n- Wear a vest.\n\n## ${title}\n\n${body('###')}\n\n## Shifts\n\n- Be on time.\n`,
  'a section of a chapter': (title, body) =>
    `# Yard\n\n## Safety\n\nRead on.\n\n### ${title}\n\n${body('####')}\n\n### Steps\n\n1. Stop.\n2. Think.\n`,
  'groups below headings': (title, body) =>
    `# ${title}\n\n## Ships\n\n${body('###', 0, 3)}\n\n## Places\n\n${body('###', 3)}\n`,
  'letters below headings': (title, body) =>
    `# ${title}\n\n## A–D\n\n${body('###', 0, 4)}\n\n## L\n\n${body('###', 4)}\n`,
  'letters in bold': (title, body) =>
    `# ${title}\n\n**A–D**\n\n${body('##', 0, 4)}\n\n**L**\n\n${body('##', 4)}\n`,
  'between lines and comments': (title, body) =>
    `# ${title}\n\n---\n\n${body('##', 0, 2)}\n\n<!-- more -->\n\n${body('##', 2)}\n\n---\n\n[Back to top](#top)\n`,
  'lines that end as on Windows': (title, body) =>
    `# Yard\n\n## ${title}\n\n${body('###')}\n`.replaceAll('\n', '\r\n'),
}

const TITLES = ['Glossary', 'Terms', '📖 Key terms', 'Appendix A: Glossary', 'Definition of terms']

/** Every shape in every place: what one fixture shows for one of them holds for all. */
describe.each(Object.entries(PLACES))('%s', (_, place) => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) => {
    for (const title of TITLES) {
      const markdown = place(title, (mark, from, to) => shape(TERMS.slice(from, to), mark))
      const found = parse(markdown).glossary.map(({ term }) => term)
      expect(found, markdown).toEqual(TERMS.map(([term]) => term))
    }
  })
})
