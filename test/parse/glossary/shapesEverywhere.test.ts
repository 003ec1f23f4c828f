import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { PLACES } from '../../support/places.ts'

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

/** Only glossaries are divided by letters. */
const LETTERED: typeof PLACES = {
  'letters below headings': (title, body) =>
    `# ${title}\n\n## A–D\n\n${body('###', 0, 4)}\n\n## L\n\n${body('###', 4)}\n`,
  'letters in bold': (title, body) =>
    `# ${title}\n\n**A–D**\n\n${body('##', 0, 4)}\n\n**L**\n\n${body('##', 4)}\n`,
}

const TITLES = ['Glossary', 'Terms', '📖 Key terms', 'Appendix A: Glossary', 'Definition of terms']

/** Every shape in every place: what one fixture shows for one of them holds for all. */
describe.each(Object.entries({ ...PLACES, ...LETTERED }))('%s', (_, place) => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) => {
    for (const title of TITLES) {
      const markdown = place(title, (mark, from, to) => shape(TERMS.slice(from, to), mark))
      const found = parse(markdown).glossary.map(({ term }) => term)
      expect(found, markdown).toEqual(TERMS.map(([term]) => term))
    }
  })
})
