/** Terms with their definitions, in order. */
export type Terms = readonly (readonly [term: string, definition: string])[]

const listed = (write: (term: string, definition: string) => string) => (terms: Terms) =>
  terms.map(([term, definition]) => `- ${write(term, definition)}`).join('\n')
const apart = (write: (term: string, definition: string) => string) => (terms: Terms) =>
  terms.map(([term, definition]) => write(term, definition)).join('\n\n')
const table = (header: string, write: (term: string, definition: string) => string) => (terms: Terms) =>
  [header, header.replaceAll(/[^|]+/g, ' --- '), ...terms.map(entry => write(...entry))].join('\n')

/** The forms of glossaries by name; `mark` is that of headings one level below. */
export const TERM_SHAPES: { [name: string]: (terms: Terms, mark: string) => string } = {
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
  '- **T.** d': listed((term, definition) => `**${term}.** ${definition}`),
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
