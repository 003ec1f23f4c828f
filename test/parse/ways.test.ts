import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'

/** Every way to give a title with every way to give a number and every way to dress a heading: the same outline. */
const TITLES = ['Moorings', 'Tides and locks', 'Night watch']

const NUMBERS: Record<string, (count: number) => [written: string, number: string | null]> = {
  none: () => ['', null],
  dot: count => [`${count}. `, `${count}`],
  escaped: count => [`${count}\\) `, `${count}`],
  colon: count => [`${count} : `, `${count}`],
  dash: count => [`0${count} – `, `0${count}`],
  bare: count => [`${count} `, `${count}`],
  hash: count => [`#${count}: `, `${count}`],
  letter: count => [`${'ABC'[count - 1]}. `, 'ABC'[count - 1]!],
  roman: count => [`${'I'.repeat(count)}. `, 'I'.repeat(count)],
  part: count => [`Part ${'I'.repeat(count)} – `, 'I'.repeat(count)],
  chapter: count => [`Chapter ${count}: `, `${count}`],
  paragraph: count => [`§ ${count} `, `${count}`],
  chinese: count => [`第${count}章 `, `${count}`],
}

const LOOKS: Record<string, (number: string, title: string) => string> = {
  plain: (number, title) => number + title,
  id: (number, title) => `${number}${title} {#x-${title.length}}`,
  anchor: (number, title) => `<a name="x"></a>${number}${title}`,
  bold: (number, title) => `**${number}${title}**`,
  boldTitle: (number, title) => `${number}**${title}**`,
  link: (number, title) => `[${number}${title}](x.md)`,
  linkBehind: (number, title) => `${number}${title} [⬆](#top)`,
  badge: (number, title) => `${number}${title} [![a](b.svg)](c)`,
  picture: (number, title) => `![](a.png) ${number}${title}`,
  space: (number, title) => `&nbsp;&nbsp; ${number}${title}`,
  comment: (number, title) => `${number}${title} <!-- omit in toc -->`,
  emoji: (number, title) => `🛟 ${number}${title}`,
}

const OUTLINES: Record<string, { above: string; heading: (text: string) => string }> = {
  'a title above': { above: '# Harbour\n\n', heading: text => `## ${text}` },
  'a title in YAML': { above: '---\ntitle: Harbour\n---\n\n', heading: text => `# ${text}` },
  'a title in TOML': { above: '+++\ntitle = "Harbour"\n+++\n\n', heading: text => `## ${text}` },
  'a title in HTML': { above: '<h1 align="center">Harbour</h1>\n\n', heading: text => `## ${text}` },
  'lines below': { above: 'Harbour\n=======\n\n', heading: text => `${text}\n${'-'.repeat(text.length)}` },
  'hashes behind': { above: '# Harbour #\n\n', heading: text => `   ## ${text} ##` },
  'a depth left out': { above: '# Harbour\n\n', heading: text => `### ${text}` },
  'deep ones': { above: '## Harbour\n\n', heading: text => `### ${text}` },
}

describe('chapters are read in all ways of writing them', () => {
  for (const [outline, { above, heading }] of Object.entries(OUTLINES)) {
    for (const [numbering, numberOf] of Object.entries(NUMBERS)) {
      it(`${outline}, ${numbering}`, () => {
        const wanted = TITLES.map((title, index) => ({ number: numberOf(index + 1)[1], title }))
        for (const [look, dress] of Object.entries(LOOKS)) {
          const bodies = TITLES.map((title, index) => {
            const text = heading(dress(numberOf(index + 1)[0], title))
            return `${text}\n\nWords on it.\n\n\`\`\`sh\n# no heading\n\`\`\`\n\n<!--\n# none either\n-->\n`
          })
          const { title, chapters } = parse(above + bodies.join('\n'))
          const found = chapters.map(({ number, title }) => ({ number, title: title.replace('🛟 ', '') }))
          expect([look, title, found]).toEqual([look, 'Harbour', wanted])
        }
      })
    }
  }
})

const RULES: readonly [text: string, level: string | null, quantities: string][] = [
  ['Every change must have two reviewers', 'must', 'two reviewers'],
  ['Visitors may use the side door', 'may', ''],
  ['You should not push after 16:00', 'should-not', ''],
  ['Nobody may enter the hold alone', 'must-not', ''],
  ['Keep at least 20% of a sprint for repairs', null, '20%'],
  ['Answer pages within 15 minutes', null, '15 minutes'],
  ['Logs MUST NOT be kept longer than 90 days', 'must-not', '90 days'],
]

/** `wrap` is what a reader sees of the rule; without it, the rule itself. */
const WRITTEN: Record<string, { write: (rule: string, count: number) => string; wrap?: string }> = {
  hyphens: { write: rule => `- ${rule}\n` },
  asterisks: { write: rule => `* ${rule}\n\n` },
  counted: { write: (rule, count) => `${count}) ${rule}\n` },
  boxes: { write: rule => `- [ ] ${rule}\n` },
  nested: { write: (rule, count) => `${count === 1 ? '- For all:\n' : ''}  - ${rule}\n` },
  led: { write: (rule, count) => `${count === 1 ? 'For all:\n' : ''}- ${rule}\n` },
  broken: { write: rule => `- ${rule.replace(/ (?=\S+ \S+$)/, '\n  ')}\n` },
  lazy: { write: rule => `- ${rule.replace(/ (?=\S+ \S+$)/, '\n')}\n` },
  bold: { write: rule => `- **${rule}**\n` },
  named: { write: rule => `- **Note:** ${rule}\n`, wrap: 'Note: %' },
  id: { write: (rule, count) => `- ${rule} {#r-${count}}\n` },
  reason: { write: rule => `- ${rule}\n\n  It has a reason.\n`, wrap: '% It has a reason.' },
  code: {
    write: rule => `- ${rule}, as in \`must not wait 9 days\`\n`,
    wrap: '%, as in must not wait 9 days',
  },
  linked: { write: rule => `- ${rule} ([why](why.md))\n`, wrap: '% (why)' },
  label: { write: (rule, count) => `### R-${count}: ${rule}\n\nIt has a reason.\n`, wrap: 'R-#: %' },
  bracket: { write: (rule, count) => `### [R-${count}] ${rule}\n\nIt has a reason.\n`, wrap: '[R-#] %' },
  called: { write: (rule, count) => `### Rule ${count} – ${rule}\n\nIt has a reason.\n`, wrap: 'Rule # – %' },
}

const NONE: Record<string, (text: string) => string> = {
  links: text => `- [${text}](x.md)\n`,
  remarks: text => `- [${text}](x.md) – what it is about\n`,
  emoji: text => `- 📄 [${text}](x.md)\n`,
  wiki: text => `* [[${text}]]\n`,
  paragraphs: text => `${text} must be read.\n\n`,
  headings: text => `### ${text}\n\nWords.\n`,
  placeholder: text => `${text}\n\n* TOC\n{:toc}\n\n`,
  quoted: text => `We write “MUST” in ${text}.\n\n`,
}

describe('rules are read in all ways of writing them', () => {
  const rulesOf = (body: string): Rule[] => {
    const flat = (rules: Rule[]): Rule[] => rules.flatMap(rule => [rule, ...flat(rule.rules)])
    const [, chapter] = parse(`# Harbour\n\n## Scope\n\nx\n\n## Work\n\n${body}\n`).chapters
    return [...chapter!.rules, ...chapter!.sections.flatMap(({ rules }) => rules)].flatMap(rule =>
      flat([rule]),
    )
  }

  it.each(Object.entries(WRITTEN))('%s', (_, { write, wrap = '%' }) => {
    const found = rulesOf(RULES.map(([text], index) => write(text, index + 1)).join(''))
    const wanted = RULES.map(([text, level, quantities], index) => [
      wrap.replace('#', `${index + 1}`).replace('%', text),
      level,
      quantities,
    ])
    expect(
      found
        .filter(({ text }) => text !== 'For all:')
        .map(({ text, level, quantities }) => [text, level, quantities.map(({ text }) => text).join()]),
    ).toEqual(wanted)
  })

  it.each(Object.entries(NONE))('%s are none', (_, write) =>
    expect(rulesOf(TITLES.map(write).join(''))).toEqual([]),
  )
})
