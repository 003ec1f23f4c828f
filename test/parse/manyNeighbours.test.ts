import { describe, expect, it } from 'vitest'
import { satteri } from '../../src/markdown/satteri.ts'
import { parse } from '../../src/parse/parse.ts'

/** More than the arguments that a function can be given: a list spread into them overflows the stack. */
const MANY = 150_000
const inline = 'a `b` '.repeat(MANY)
const terms = Array.from({ length: MANY }, (_, index) => `  - A${index}: d\n`).join('')
const paragraphs = 'x\n\n'.repeat(MANY)

describe('more nodes side by side than a function takes arguments', () => {
  it.each([
    ['paragraphs before a title in bold', `# R\n\n${paragraphs}**Glossary:**\n\n- a: b\n- c: d\n`, 2],
    ['paragraphs within an item', `# R\n\n- x\n${'\n  y\n'.repeat(MANY)}`, 0],
    [
      'paragraphs below a heading in a fold',
      `# FAQ\n\n<details>\n<summary>Why?</summary>\n\n## So\n\n${paragraphs}</details>\n\n## Who?\n\nMe.\n`,
      2,
    ],
    ['links of a wiki', `# R\n\n- ${'[[a]] b '.repeat(MANY)}\n`, 0],
    ['words beside a link', `# R\n\n- [a](b) and ${inline}\n- [c](d)\n`, 0],
    ['words of a remark', `# R\n\n- [a](b) - ${inline}\n- [c](d) - e\n`, 0],
    ['words of a label', `# R\n\n- ${inline}: [c](d)\n- x: [c](d)\n`, 0],
    [
      'words of a line above its definition',
      `# Glossary\n\n${inline}\\\nc\n\nS\\\nd\n\nT\\\nd\n\nU\\\nd\n`,
      3,
    ],
    ['terms below a letter', `# Glossary\n\n- A\n${terms}- B\n  - Bow: d\n`, MANY + 1],
    ['words of a definition below its line', `# Glossary\n\n## A\n\nT\\\n${inline}\n`, 1],
  ])('%s', (_, markdown, entries) => {
    const { glossary, faq } = parse(markdown, { parser: satteri })
    expect(glossary.length + faq.length).toBe(entries)
  })

  it('clauses, a line each', () => {
    const markdown = `# 1. Rules\n\n${'1.1 You must do it.\n'.repeat(MANY)}`
    expect(parse(markdown, { parser: satteri }).chapters[0]!.rules).toHaveLength(MANY)
  })
})
