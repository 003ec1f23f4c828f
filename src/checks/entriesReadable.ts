import type { Section } from '../model/index.ts'
import { type EntryKind, kinds } from '../parse/kinds.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { hasInclusions } from './support/hasInclusions.ts'
import { headingPlace } from './support/headingPlace.ts'
import { isGlossaryTitle } from './support/isGlossaryTitle.ts'
import { isTemplate } from './support/isTemplate.ts'
import { quote } from './support/quote.ts'
import { sectionsOf } from './support/sectionsOf.ts'

const ENTRY: { [Kind in EntryKind]: { name: string; form: string } } = {
  glossary: {
    name: 'a term',
    form: 'Write each as `- Term: definition`, or as a heading with its definition below it.',
  },
  faq: {
    name: 'a question',
    form: 'Write each as a heading that asks, with its answer below it, or as `- Q: … A: …`.',
  },
}
/** One sentence says where the entries are, or that there are none yet. */
const MIN_TEXTS = 2

const BEGINS_FOLDER = /(?:^|[\\/])(?:_?index|readme)\.\w+$/i

export const entriesReadable = defineCheck({
  id: 'entries-readable',
  about: 'What is called a glossary or a FAQ has terms or questions that can be read.',
  why: 'What is not read as a term or a question is missing in exports, in searches and for every check of them.',
  severity: 'info',
  examples: [
    {
      markdown: '# Glossary\n\n- CI: each change is built\n\n# FAQ\n\n## Who is on call?\n\nThe owner.\n',
      findings: [],
    },
    {
      markdown:
        '# Review\n\n- Two approvals\n\n# Glossary\n\nWe say ship when all of it is out.\n\nWe say pause when it is not.\n',
      findings: ['5:1 Nothing in the section “Glossary” could be read as a term'],
    },
    {
      markdown: '# FAQ\n\nSome ask for leave. They get it.\n\nOthers ask for more. They wait.\n',
      findings: ['1:1 Nothing in the section “FAQ” could be read as a question'],
    },
    {
      markdown:
        '# Glossary\n\nSee [all terms](https://example.com/terms) and\n\n[those of sales](https://example.com/sales).\n\n# FAQ\n\nNobody asked yet.\n',
      findings: [],
    },
    {
      markdown:
        '# FAQ\n\nThey are in [a page](https://example.com/faq).\n\n## Tickets\n\n1. Open one\n2. Wait\n',
      findings: [],
    },
    {
      markdown: '# Glossary\n\nOne page for each term.\n\nAdd yours by its name.\n',
      file: 'glossary/README.md',
      findings: [],
    },
    {
      markdown: '![](logo.png)\n\n# Glossary\n\nOne page for each term.\n\nAdd yours by its name.\n',
      file: 'glossary/README.md',
      findings: [],
    },
    { markdown: '# Guide\n\n## Acronyms\n\n- Spell them out\n- Avoid new ones\n', findings: [] },
    { markdown: '# Glossary\n\n{{ terms }}\n\nNew ones are welcome.\n\nAsk the office.\n', findings: [] },
  ],
  *run(context): Generator<Finding> {
    const { handbook, facts, file } = context
    const kindOf = kinds()
    const sections = sectionsOf(handbook)
    // What a folder is called has its entries in the files of the folder.
    const whole = BEGINS_FOLDER.test(file ?? '') ? sections.find(({ title }) => title !== '') : null
    const own = sections.filter(section => section !== whole)
    const named = own.flatMap(section => {
      const kind = section.kind === 'rules' ? calledKind(section.title, kindOf) : null
      return kind ? [{ section, kind }] : []
    })
    if (named.length === 0 || isTemplate(file) || hasInclusions(facts)) return
    const holders = new Set([...handbook.glossary, ...handbook.faq].map(({ section }) => section))
    for (const { section, kind } of named) {
      const all = withInner(section)
      if (all.some(({ id }) => holders.has(id)) || unread(all).length < MIN_TEXTS) continue
      const { name, form } = ENTRY[kind]
      yield {
        message: `Nothing in the section ${quote(section.title)} could be read as ${name}`,
        position: headingPlace(section, context),
        note: form,
      }
    }
  },
})

/** What a title leaves no doubt about; “Acronyms” may say how to write them. */
function calledKind(title: string, kindOf: ReturnType<typeof kinds>): EntryKind | null {
  const { kind, sure } = kindOf(title)
  if (kind === 'rules' || !sure) return null
  return kind === 'faq' || isGlossaryTitle(title) ? kind : null
}

function withInner(section: Section): Section[] {
  return [section, ...section.sections.flatMap(withInner)]
}

/** What may be entries: what stands beside a link to them may be of another matter. */
function unread([section, ...inner]: Section[]): unknown[] {
  const own = textsOf(section!)
  return (own.length > 0 ? own : inner.flatMap(textsOf)).filter(({ links }) => links.length === 0)
}

function textsOf({ rules, blocks }: Section) {
  const texts = blocks.filter(({ type }) => type === 'paragraph' || type === 'table' || type === 'list')
  return [...rules, ...texts]
}
