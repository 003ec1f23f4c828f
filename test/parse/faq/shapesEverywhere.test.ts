import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { PLACES } from '../../support/places.ts'

type Questions = readonly (readonly [question: string, answer: string])[]

const QUESTIONS: Questions = [
  ['Who may sail at night?', 'Whoever has lights.'],
  ['How long may I stay?', 'A day. Two in winter.'],
  ['What is a berth?', 'A place to lie.'],
  ['Can I skip the toll?', 'No.'],
  ['Where are the keys?', 'In the office, below the chart.'],
]

type Write = (question: string, answer: string, number: number) => string
const apart = (write: Write) => (questions: Questions) =>
  questions.map(([question, answer], at) => write(question, answer, at + 1)).join('\n\n')
const lines = (write: Write) => (questions: Questions) =>
  questions.map(([question, answer], at) => write(question, answer, at + 1)).join('\n')
const headed = (write: (question: string, answer: string) => string) => (all: Questions, mark: string) =>
  apart((question, answer) => `${mark} ${write(question, answer)}`)(all)
const bare = (question: string) => question.replace('?', '')

/** By the form; `mark` is that of headings one level below. */
const SHAPES: { [name: string]: (questions: Questions, mark: string) => string } = {
  '## Why?': headed((question, answer) => `${question}\n\n${answer}`),
  '## Why': headed((question, answer) => `${bare(question)}\n\n${answer}`),
  '## Why？': headed((question, answer) => `${bare(question)}？\n\n${answer}`),
  '## Q: Why?': headed((question, answer) => `Q: ${question}\n\nA: ${answer}`),
  '## ❓ Why?': headed((question, answer) => `❓ ${question}\n\n${answer}`),
  '## Why? [#](#why)': headed((question, answer) => `${question} [#](#why)\n\n${answer}`),
  '## [Why?](#why)': headed((question, answer) => `[${question}](#why)\n\n${answer}`),
  '## Why? {#why}': headed((question, answer) => `${question} {#why}\n\n${answer}`),
  '## Why? [(top)](#top)': headed((question, answer) => `${question} [(top)](#top)\n\n${answer}`),
  '### Q1 - Why?': apart((question, answer, at) => `#### Q${at} - ${question}\n\n${answer}`),
  '## 1.2 Why?': headed((question, answer) => `1.2 ${question}\n\n${answer}`),
  '<h3>Why?</h3>': apart((question, answer) => `<h3>${question}</h3>\n\n<p>${answer}</p>`),
  '<p><b>Why?</b> on the same line': apart((question, answer) => `<p><b>${question}</b><br>${answer}</p>`),
  '<p><b>Why?</b></p>': apart((question, answer) => `<p><b>${question}</b></p>\n<p>${answer}</p>`),
  '**Why?**': apart((question, answer) => `**${question}**\n\n${answer}`),
  '**Why?** on the same line': apart((question, answer) => `**${question}** ${answer}`),
  '**Why?** above a line': apart((question, answer) => `**${question}**\n${answer}`),
  '*Why?*': apart((question, answer) => `*${question}*\n\n${answer}`),
  '**Q: Why?**': apart((question, answer) => `**Q: ${question}**\n\nA: ${answer}`),
  '**Q:** Why?': apart((question, answer) => `**Q:** ${question}\n**A:** ${answer}`),
  '**1.2 Why?**': apart((question, answer, at) => `**1.${at} ${question}**\n\n${answer}`),
  '1.2 **Why?**': apart((question, answer, at) => `1.${at} **${question}**\n\n${answer}`),
  'Q: Why?': apart((question, answer) => `Q: ${question}\n\nA: ${answer}`),
  'Q1. Why?': apart((question, answer, at) => `Q${at}. ${question}\n\nA${at}. ${answer}`),
  'Why?': apart((question, answer) => `${question}\n\n${answer}`),
  '1. Why?': apart((question, answer, at) => `${at}. ${question}\n\n   ${answer}`),
  '1. **Why?**': apart((question, answer, at) => `${at}. **${question}**\n\n   ${answer}`),
  '- **Why?**': lines((question, answer) => `- **${question}** ${answer}`),
  '- Q. Why? with an answer below': lines((question, answer) => `- Q. ${question}\n  - A: ${answer}`),
  '- Q: Why? A: So.': lines((question, answer) => `- Q: ${question}\n  A: ${answer}`),
  '<details>': apart(
    (question, answer) => `<details>\n<summary>${question}</summary>\n\n${answer}\n\n</details>`,
  ),
  '<details> with a summary of Markdown': apart(
    (question, answer) => `<details>\n<summary>\n\n**${question}**\n\n</summary>\n\n${answer}\n\n</details>`,
  ),
  '??? question "Why?"': apart((question, answer) => `??? question "${question}"\n\n    ${answer}`),
  '<details> on neighbouring lines': lines(
    (question, answer) => `<details>\n<summary>${question}</summary>\n\n${answer}\n\n</details>`,
  ),
  'Q1: Why, answered': apart((question, answer, at) => `Q${at}: ${bare(question)}\n\nA${at}: ${answer}`),
  '| Question | Answer |': questions =>
    `| Question | Answer |\n| --- | --- |\n${lines((question, answer) => `| ${question} | ${answer} |`)(questions)}`,
  '<dl>': questions =>
    `<dl>\n${lines((question, answer) => `<dt>${question}</dt>\n<dd>${answer}</dd>`)(questions)}\n</dl>`,
  '> [!question] Why?': apart((question, answer) => `> [!question] ${question}\n> ${answer}`),
  '> Why?': apart((question, answer) => `> ${question}\n\n${answer}`),
}

/** Where only a FAQ may stand so. */
const MORE_PLACES: typeof PLACES = {
  'above an invitation': (title, body) =>
    `# ${title}\n\n${body('##')}\n\nStill have questions? Ask the mate.\n`,
  'above an invitation in bold': (title, body) =>
    `# ${title}\n\n${body('##')}\n\n**Still have questions?** Ask the mate.\n`,
  'above an invitation behind a line': (title, body) =>
    `# ${title}\n\n${body('##')}\n\n---\n\nHave another question? Ask the mate.\n`,
  'above a heading that invites': (title, body) =>
    `# Yard\n\n## ${title}\n\n${body('###')}\n\n### Need more help?\n\nAsk the mate.\n`,
  'topics below headings, with words that lead in': (title, body) =>
    `# ${title}\n\nHello.\n\n## On board\n\nAll about that.\n\n${body('###')}\n\n## Ashore\n\n### Is it far?\n\nNo.\n`,
  'below a title in HTML': (title, body) => `<h1 align="center">${title}</h1>\n\n${body('##')}\n`,
  'below a line of links to the questions': (title, body) =>
    `# ${title}\n\n[Who may sail?](#a) | [How long may I stay?](#b)\n\n${body('##')}\n`,
}

const OTHER = ['Is it far?', 'No.'] as const
const OTHERS = ['**Why?**', '- **Why?**', 'Q: Why?']
/** What may be a part of the answer before it, or of what others do. */
const isDoubtful = (name: string, other: string) =>
  name === '> Why?' || (other === '- **Why?**' && /^(?:#|<h3|<p)/.test(name))

const WANTED = QUESTIONS.map(([question, answer]) => [bare(question), answer])
const questionsOf = (markdown: string) =>
  parse(markdown).faq.map(({ question, answer }) => [bare(question.replace('？', '?')), answer])
const isOwn = ([question]: (string | undefined)[]) => question !== bare(OTHER[0])

const TITLES = ['FAQ', 'Frequently asked questions', '❓ FAQ', 'FAQ: Moorings', 'Q&A']

/** Every shape in every place: what one fixture shows for one of them holds for all. */
describe.each(Object.entries({ ...PLACES, ...MORE_PLACES }))('%s', (_, place) => {
  it.each(Object.entries(SHAPES))('%s', (name, shape) => {
    for (const title of TITLES) {
      const markdown = place(title, (mark, from, to) => shape(QUESTIONS.slice(from, to), mark))
      expect(questionsOf(markdown).filter(isOwn), `${name}\n${markdown}`).toEqual(WANTED)
    }
  })
})

describe('beside questions of another shape', () => {
  const pairs = Object.keys(SHAPES).flatMap(name => OTHERS.map(other => [name, other] as const))
  it.each(pairs.filter(pair => !isDoubtful(...pair)))('%s before %s', (name, other) => {
    const markdown = `# FAQ\n\n${SHAPES[name]!(QUESTIONS, '##')}\n\n${SHAPES[other]!([OTHER], '##')}\n`
    const found = questionsOf(markdown)
    expect(found.filter(isOwn), markdown).toEqual(WANTED)
    expect(found.slice(WANTED.length), markdown).toEqual([[bare(OTHER[0]), OTHER[1]]])
  })
})
