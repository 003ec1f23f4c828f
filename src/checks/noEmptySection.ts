import type { Section } from '../model/index.ts'
import { chapterSeries } from './support/chapterSeries.ts'
import type { Finding } from './support/check.ts'
import type { CheckContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import { headingPlace } from './support/headingPlace.ts'
import { headingTexts } from './support/headingTexts.ts'
import { isFilled } from './support/isFilled.ts'
import { isHistory } from './support/isHistory.ts'
import { isTemplate } from './support/isTemplate.ts'
import { quote } from './support/quote.ts'
import { sectionsOf } from './support/sectionsOf.ts'

/** Longer titles are sentences. */
const MAX_TITLE = 100
/** A list by letters has those too with which nothing begins. */
const LETTER = /^(?:\p{L}|#|0\s?[-–]\s?9)$/u
/** `.pull(tag: string)`: forms of one function stand one below the other; “Reviewer(s)” is none. */
const SIGNATURE = /^[\w.$]{1,60}\((?!e?s\))[^()]*\)/

export const noEmptySection = defineCheck({
  id: 'no-empty-section',
  about: 'Every section says something.',
  why: 'A heading with nothing under it promises what readers do not find.',
  severity: 'warning',
  examples: [
    { markdown: '# Review\n\n## Scope\n\nAll code.\n', findings: [] },
    {
      markdown:
        '# Review\n\n- Two approvals\n\n# Release\n\n<!-- to be written -->\n\n# Incidents\n\n- Page\n',
      findings: ['5:1 The section “Release” is empty; write it or remove its heading'],
    },
    { markdown: '# Releases\n\n# Tags\n\n- Sign it\n\n# Notes\n\n- One line each\n', findings: [] },
    {
      markdown: '## Releases\n\nTwice a week.\n\n## Levels\n\n## Junior\n\n- Ask\n',
      findings: ['5:1 The section “Levels” is empty; write it or remove its heading'],
    },
    {
      markdown: '# Tool\n\nA tool.\n\n## `pull(tag)`\n\n## `pull(tag, depth)`\n\nGets a tag.\n',
      findings: [],
    },
    {
      markdown: '# Tool\n\nA tool.\n\n## .pull(tag: string)\n\n## .pull(tag, depth)\n\nGets it.\n',
      findings: [],
    },
    { markdown: '# Changes\n\nAll.\n\n## 1.2.0\n\n## 1.1.0\n\n- One\n', file: 'CHANGELOG.md', findings: [] },
    {
      markdown: '# 1. Review\n\n- Two approvals\n\n# 2. Release\n\n# 3. Incidents\n\n- Page\n',
      findings: ['5:1 The section “2. Release” is empty; write it or remove its heading'],
    },
    {
      markdown:
        '# Guide\n\nAll.\n\n## Basics\n\n<!--@include: ./basics.md-->\n\n## Contents\n\n<!-- toc -->\n\n## People\n\n<!-- PEOPLE-LIST:START -->\n<!-- PEOPLE-LIST:END -->\n',
      findings: [],
    },
    {
      markdown:
        '# Guide\n\nAll.\n\n## Rota\n\n<!-- who is asked to start? -->\n\n## Reviewer(s)\n\n## Release\n\n- Tag it\n',
      findings: [
        '5:1 The section “Rota” is empty; write it or remove its heading',
        '9:1 The section “Reviewer(s)” is empty; write it or remove its heading',
      ],
    },
    {
      markdown: '# Part I: People\n\n# Part II: Code\n\n# Review\n\n- Two approvals\n',
      findings: ['1:1 The section “Part I: People” is empty; write it or remove its heading'],
    },
    { markdown: '# Handbook\n\nAll.\n\n## Part II: Code\n\n## Review\n\n- Two approvals\n', findings: [] },
    { markdown: '# Index\n\nBy letter.\n\n## A\n\n## B\n\n- Budget\n\n## 0–9\n', findings: [] },
    { markdown: '\n---\ntitle: Releases\ndraft: true\n---\n\n## Tags\n\n- Sign it\n', findings: [] },
  ],
  *run(context): Generator<Finding> {
    const { glossary, faq } = context.handbook
    const holders = new Set([...glossary, ...faq].map(({ section }) => section))
    const sections = sectionsOf(context.handbook)
    // One heading by itself is a title without a text yet, or a page that is made of its frontmatter.
    if (isTemplate(context.file) || isHistory(context.file) || sections.length === 1) return
    const empty = [...sections.entries()].filter(
      ([, section]) => isEmpty(section) && !holders.has(section.id),
    )
    if (empty.length === 0) return
    const textOf = headingTexts(context)
    const telling = tellingHeadings(context)
    for (const [index, section] of empty) {
      if (isTitle(section, index) || saysIt(section)) continue
      const next = sections[index + 1]
      // Parts divide a book between chapters of their own depth.
      const isPart = (other: Section) => chapterSeries(textOf(other)) === 'part'
      if (next && isPart(section) && !isPart(next)) continue
      if (telling.has(section.position.start.offset)) continue
      yield {
        message: `The section ${quote(textOf(section))} is empty; write it or remove its heading`,
        position: headingPlace(section, context),
        ...(next?.depth === section.depth && {
          note: `If what follows is part of it, put ${quote(textOf(next))} and its like one level deeper.`,
        }),
      }
    }
  },
})

/** The heading that a page begins with is its title, whatever its depth, unless it has a number. */
function isTitle(section: Section, index: number): boolean {
  return index === 0 && (!('number' in section) || section.number === null)
}

/** A heading that is a sentence, or a form of a function, is its own text. */
function saysIt({ title }: Section): boolean {
  return title.length > MAX_TITLE || /[.!…]$/.test(title) || SIGNATURE.test(title) || LETTER.test(title)
}

/** Where the headings stand that lead to the page which says the rest, or are names in code: forms of one command, options. */
function tellingHeadings({ facts, places }: CheckContext): ReadonlySet<number> {
  const telling = facts.headings.filter(
    ({ node: { children } }) =>
      children.some(({ type }) => type.startsWith('link')) ||
      (children.length > 0 && children.every(({ type }) => type === 'inlineCode')),
  )
  return new Set(telling.map(({ node }) => places.of(node).start.offset))
}

function isEmpty({ rules, blocks, sections, comments }: Section): boolean {
  if (rules.length > 0 || blocks.length > 0 || sections.length > 0) return false
  return !comments.some(({ text }) => isFilled(text))
}
