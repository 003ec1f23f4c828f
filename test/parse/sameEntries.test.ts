import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { fixturesIn } from '../support/fixtures.ts'

/** What a rewriting puts before headings, where they show it. */
const PICTURES = /(?:📌|:pushpin:) /g
const FENCE = /^\s*(?:```|~~~)/

/** Applies a change to all lines but those of frontmatter and code. */
function eachLine(change: (line: string) => string): (markdown: string) => string {
  return markdown => {
    let inCode = false
    let inFrontmatter = markdown.startsWith('---\n')
    const lines = markdown.split('\n').map((line, index) => {
      if (inFrontmatter) {
        inFrontmatter = index === 0 || line !== '---'
        return line
      }
      if (FENCE.test(line)) inCode = !inCode
      return inCode || FENCE.test(line) ? line : change(line)
    })
    return lines.join('\n')
  }
}

/** Another way to write the same, for readers of the page. */
const REWRITTEN: readonly [name: string, rewrite: (markdown: string) => string][] = [
  ['with the line endings of Windows', markdown => markdown.replaceAll('\n', '\r\n')],
  ['without a final newline', markdown => markdown.trimEnd()],
  ['with more blank lines', markdown => markdown.replaceAll('\n\n', '\n\n\n')],
  ['with a space behind each line', eachLine(line => line.replace(/(?<=[^\s\\])$/, ' '))],
  ['with closed headings', eachLine(line => line.replace(/^(#{1,6}) (.*[^#\s])$/, '$1 $2 $1'))],
  [
    'with a comment below each heading',
    eachLine(line => line.replace(/^#{1,6} .*$/, '$&\n\n<!-- checked -->')),
  ],
  [
    'with an anchor below each heading',
    eachLine(line => line.replace(/^#{1,6} .*$/, '$&\n\n<a name="here"></a>')),
  ],
  [
    'with the target of a link below each heading',
    eachLine(line => line.replace(/^#{1,6} .*$/, '$&\n\n[there]: https://example.com')),
  ],
  [
    'with a way back above each heading',
    eachLine(line => line.replace(/^## .*$/, '[Back to top](#top)\n\n$&')),
  ],
  ['with ids of headings', eachLine(line => line.replace(/^#{1,6} [^{}<>#]+$/, '$& {#an-id}'))],
  [
    'with a picture before each heading',
    eachLine(line => line.replace(/^(#{1,6}) (?!\[|A:)(?=\S)/, '$1 📌 ')),
  ],
  [
    'with a short code before each heading',
    eachLine(line => line.replace(/^(#{1,6}) (?!\[|A:)(?=\S)/, '$1 :pushpin: ')),
  ],
  [
    'with a tag of a template behind each heading',
    eachLine(line => line.replace(/^#{1,6} [^{}<>#]+$/, '$& {% include new.html %}')),
  ],
  [
    'with addresses that a template makes',
    eachLine(line =>
      line.replaceAll(/(?<=[^!\]]\]\()(?:https?:|[\w./-]+\.md)[^\s()]*(?=\))/g, '{% link a b.md %}'),
    ),
  ],
  [
    'with attributes behind links',
    eachLine(line => line.replaceAll(/\]\(https?:[^\s()]*\)/g, '$&{target="_blank"}')),
  ],
  ['with a line above each chapter', eachLine(line => line.replace(/^## .*$/, '\n---\n\n$&'))],
  ['with underlined headings', eachLine(line => line.replace(/^## (?=\p{L})(.*)$/u, '\n$1\n------------'))],
  ['with bold headings', eachLine(line => line.replace(/^(#{1,6}) ([^*_`[\]<{]+)$/, '$1 **$2**'))],
  ['with underscores for bold', eachLine(line => line.replace(/^\*\*([^*_`]+)\*\*(?=[\s:.]|$)/, '__$1__'))],
  [
    'with brackets behind the numbers of items',
    eachLine(line => line.replace(/^(\s*\d{1,3})\. (?=\S)/, '$1) ')),
  ],
  ['with tabs before what stands below items', eachLine(line => line.replace(/^(?: {4})+/, '\t'))],
  ['with other bullets', eachLine(line => line.replace(/^(\s*)[-*] (?=\S)/, '$1+ '))],
]

describe.each(REWRITTEN)('a handbook %s', (_, rewrite) => {
  it.each([...fixturesIn('glossary'), ...fixturesIn('faq')])(
    'has the same chapters and entries in $name',
    ({ name, markdown }) => {
      expect(entriesOf(name, rewrite(markdown))).toEqual(entriesOf(name, markdown))
    },
  )
})

function entriesOf(path: string, value: string) {
  const { title, chapters, glossary, faq } = parse({ path: `${path}.md`, value })
  const bare = (text: string | null) => text?.replaceAll(PICTURES, '')
  return {
    title: bare(title),
    chapters: chapters.map(chapter => bare(chapter.title)),
    terms: glossary.map(({ term, definition }) => [term, bare(definition)]),
    questions: faq.map(({ question, answer }) => [question, bare(answer)]),
  }
}
