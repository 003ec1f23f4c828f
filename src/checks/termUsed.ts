import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import type { Gathered, GatheredTerm } from './support/gathered.ts'
import { isPartial } from './support/isPartial.ts'
import { quote } from './support/quote.ts'

/** So few terms tell nothing of what a glossary is for. */
const FEW = 4

export const termUsed = defineCheck({
  id: 'term-used',
  about: 'A term of the glossary is used somewhere.',
  why: 'A term that no rule uses makes readers look for what they missed, and is never brought up to date.',
  severity: 'warning',
  presetOptions: { recommended: { pages: false } },
  options: {
    pages: {
      type: 'boolean',
      default: true,
      description:
        'Whether definitions count too that stand in a page under another name than glossary: they may explain what the page is about; not so in the preset recommended.',
    },
  },
  examples: [
    {
      markdown:
        '# Review\n\n- CI green before two approvals\n\n# Glossary\n\n- CI: Continuous Integration\n- Approval: a review that says yes\n',
      findings: [],
    },
    {
      markdown:
        '# Review\n\n- CI green\n\n# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n',
      findings: ['8:1 The term “CD” is defined and never used; use it or remove it'],
    },
    {
      markdown: '# Glossary\n\n- CI: Continuous Integration\n',
      findings: [],
    },
    {
      markdown:
        '# Regeln\n\n- Zwei Freigaben, 二人の承認\n- CIs\n\n# Glossar\n\n- Freigabe: ein Ja\n- 承認: はい\n- CI: Integration\n- Frei: ohne Dienst\n',
      findings: ['11:1 The term “Frei” is defined and never used; use it or remove it'],
    },
    {
      markdown:
        '# Süreç\n\n- Her inceleme iki kişiyle yapılır\n\n# Sözlük\n\n- İnceleme: onay\n- İş: görev\n',
      findings: ['8:1 The term “İş” is defined and never used; use it or remove it'],
    },
    {
      markdown:
        '# Review\n\n- Ask the “Duty Lead”—always\n- 🚀Deploy by the API文档\n\n# Glossary\n\n- API: a way in\n- Deploy: put out\n- Duty lead: who answers\n- Always on: never off\n',
      findings: ['11:1 The term “Always on” is defined and never used; use it or remove it'],
    },
    {
      markdown:
        '# Metrics\n\n## Why\n\nWe count visitors.\n\n## Definitions\n\n- Visitor: who comes\n- Stayer: who stays\n',
      options: { pages: false },
      findings: [],
    },
    {
      markdown:
        '# Metrics\n\n## Why\n\nWe count visitors.\n\n## Glossary\n\n- Visitor: who comes\n- Stayer: who stays\n',
      options: { pages: false },
      findings: ['10:1 The term “Stayer” is defined and never used; use it or remove it'],
    },
  ],
  run: () => [],
  *across(context, { pages }): Generator<Finding> {
    const { own } = context
    if (own.terms.length === 0 || isPartial(context)) return
    const unused = context.unusedTerms()
    const terms = own.terms.filter(term => unused.has(term))
    if (isForOthers(own, terms.length)) return
    const isCounted = pages || own.isBook ? () => true : ({ isNamed }: GatheredTerm) => isNamed
    for (const { term, position } of terms.filter(isCounted))
      yield { message: `The term ${quote(term)} is defined and never used; use it or remove it`, position }
  },
})

/** Where most terms are unused, or the text is shorter than its glossary, that one is for readers of something else. */
function isForOthers({ terms, outside }: Gathered, unused: number): boolean {
  if (terms.length > 1 && unused === terms.length) return true
  if (terms.length <= FEW) return false
  return unused * 2 > terms.length || outside < terms.length
}
