import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import type { Gathered, GatheredTerm } from './support/gathered.ts'
import { gatherTerms } from './support/gatherTerms.ts'
import { quote } from './support/quote.ts'
import { repeated } from './support/repeated.ts'

export const uniqueTerm = defineCheck({
  id: 'unique-term',
  about: 'A term is defined once.',
  why: 'Of two definitions readers find one, and do not know that there is another.',
  severity: 'error',
  presetOptions: { recommended: { pages: false } },
  options: {
    pages: {
      type: 'boolean',
      default: true,
      description:
        'Whether definitions in two files count too that stand in pages under another name than glossary, where they may explain what the page is about; not so in the preset recommended.',
    },
  },
  examples: [
    { markdown: '# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n', findings: [] },
    {
      markdown: '# Glossary\n\n- CD: Continuous Delivery\n- CD: Continuous Deployment\n',
      findings: ['4:1 The term “CD” stands for two things'],
    },
    {
      markdown:
        '# Glossary\n\n- CMS: Content Management System\n- CMS: Centers for Medicare & Medicaid Services\n',
      findings: ['4:1 The term “CMS” stands for two things'],
    },
    {
      markdown: '# Glossary\n\n- Runbook: how to\n- Runbook: what to do\n',
      findings: ['4:1 The term “Runbook” is defined twice; keep one'],
    },
  ],
  *run(context): Generator<Finding> {
    const { file } = context
    for (const { item, first } of repeated(gatherTerms(context), ({ key }) => key)) {
      const differ = standsForOther(item, first)
      yield {
        message: `The term ${quote(item.term)} ${differ ? 'stands for two things' : 'is defined twice; keep one'}`,
        ...(differ ? { severity: 'info' as const } : {}),
        position: item.position,
        related: [{ message: 'the first one', file, position: first.position }],
      }
    }
  },
  *across({ own, firstTerms }, { pages }): Generator<Finding> {
    const seen = new Set<string>()
    for (const term of own.terms) {
      const first = firstTerms().get(term.key)
      if (!first || first.file === own || seen.has(term.key) || isSamePage(own.file, first.file.file))
        continue
      if (!pages && !(isGlossary(own, term) && isGlossary(first.file, first.term))) continue
      seen.add(term.key)
      const differ = standsForOther(term, first.term)
      const where = first.file.file ?? 'another file'
      yield {
        message: `The term ${quote(term.term)} ${differ ? 'stands for another thing' : 'is defined too'} in ${where}`,
        severity: differ ? 'info' : 'warning',
        position: term.position,
        related: [{ message: 'the first one', file: first.file.file, position: first.term.position }],
      }
    }
  },
})

function isGlossary({ isBook }: Gathered, { isNamed }: GatheredTerm): boolean {
  return isBook || isNamed
}

/** Whether one is the other in another language or version: `docs/en/api.md` and `docs/de/api.md`. */
function isSamePage(one: string | null, other: string | null): boolean {
  const [parts, others] = [one, other].map(path => (path ?? '').split(/[\\/]/)) as [string[], string[]]
  return (
    parts.length === others.length &&
    parts.at(-1) === others.at(-1) &&
    parts.filter((part, index) => part !== others[index]).length === 1
  )
}

/** An acronym may well stand for two things, which a glossary has to tell apart. */
function standsForOther({ spelt: one }: GatheredTerm, { spelt: other }: GatheredTerm): boolean {
  return one !== '' && other !== '' && one !== other
}
