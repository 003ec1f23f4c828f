import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'
import { isPartial } from './support/isPartial.ts'
import { quote } from './support/quote.ts'

export const acronymDefined = defineCheck({
  id: 'acronym-defined',
  about: 'In a handbook with a glossary, every acronym is in it or spelt out where it is first used.',
  why: 'Newcomers do not know the acronyms of a team, and a glossary that lacks some of them is not looked into again.',
  severity: 'warning',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further acronyms that all of your readers know.',
    },
  },
  examples: [
    {
      markdown:
        '# Incidents\n\n- Start the root cause analysis (RCA) within 48h; two RCAs may be one\n- Use HTTP and `SEV`\n- DO NOT PANIC\n\n# Glossary\n\n- CI: Continuous Integration\n',
      findings: [],
    },
    {
      markdown:
        '# Incidents\n\n- SEV1 page immediately\n- Tell the SRE on SEV2\n\n# Glossary\n\n- SRE: Site Reliability Engineer\n',
      findings: [
        '3:3 The acronym “SEV” is neither in the glossary nor spelt out here, where it is first used',
      ],
    },
    { markdown: '# Incidents\n\n- SEV1 page immediately\n', findings: [] },
  ],
  run: () => [],
  *across(context, { allow }): Generator<Finding> {
    const found = context.unexplainedAcronyms().get(context.own)
    if (!found || isPartial(context)) return
    for (const { acronym, position } of found) {
      if (allow.includes(acronym)) continue
      yield {
        message: `The acronym ${quote(acronym)} is neither in the glossary nor spelt out here, where it is first used`,
        position,
      }
    }
  },
})
