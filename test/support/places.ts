/** Writes entries, or some of them, in one shape; `mark` is that of headings one level below. */
export type Body = (mark: string, from?: number, to?: number) => string

/** Where a glossary or a FAQ of five entries may stand in a handbook. */
export const PLACES: { [name: string]: (title: string, body: Body) => string } = {
  'a page': (title, body) => `# ${title}\n\n${body('##')}\n`,
  'a page that something leads in': (title, body) =>
    `# ${title}\n\nWhat is said and asked in this yard.\n\n${body('##')}\n`,
  'a page without a heading': (title, body) => `---\ntitle: "${title}"\n---\n\n${body('##')}\n`,
  'a chapter among others': (title, body) =>
    `# Yard\n\nHello.\n\n## Safety\n\n- Wear a vest.\n\n## ${title}\n\n${body('###')}\n\n## Shifts\n\n- Be on time.\n`,
  'a section of a chapter': (title, body) =>
    `# Yard\n\n## Safety\n\nRead on.\n\n### ${title}\n\n${body('####')}\n\n### Steps\n\n1. Stop.\n2. Think.\n`,
  'groups below headings': (title, body) =>
    `# ${title}\n\n## Ships\n\n${body('###', 0, 3)}\n\n## Places\n\n${body('###', 3)}\n`,
  'groups that a sentence leads in': (title, body) =>
    `# ${title}\n\n## Ships\n\nAll that floats.\n\n${body('###', 0, 3)}\n\n## Places\n\nAll that does not.\n\n${body('###', 3)}\n`,
  'between lines and comments': (title, body) =>
    `# ${title}\n\n---\n\n${body('##', 0, 2)}\n\n<!-- more -->\n\n${body('##', 2)}\n\n---\n\n[Back to top](#top)\n`,
  'lines that end as on Windows': (title, body) =>
    `# Yard\n\n## ${title}\n\n${body('###')}\n`.replaceAll('\n', '\r\n'),
}
