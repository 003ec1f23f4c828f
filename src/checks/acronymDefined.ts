import type { Finding } from './support/check.ts'
import type { RunContext } from './support/context.ts'
import { defineCheck } from './support/defineCheck.ts'
import { isPartial } from './support/isPartial.ts'
import { quote } from './support/quote.ts'

export const acronymDefined = defineCheck({
  id: 'acronym-defined',
  about: 'In a handbook with a glossary, every acronym is in it or spelt out where it is first used.',
  why: 'Newcomers do not know the acronyms of a team, and a glossary that lacks some of them is not looked into again.',
  severity: 'warning',
  presetOptions: { recommended: { uses: 5 } },
  options: {
    uses: {
      type: 'integer',
      default: 1,
      minimum: 1,
      description:
        'In how many passages an acronym must stand to count in the pages of a large site, outside of the documents that have a glossary or numbered chapters of their own; 5 in the preset recommended.',
    },
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
    {
      markdown:
        '# Pay\n\n- The OTI is paid monthly\n- It depends on the individual OTI\n\n# Glossary\n\n- CI: Continuous Integration\n',
      findings: [
        '3:7 The acronym “OTI” is neither in the glossary nor spelt out here, where it is first used',
      ],
    },
    {
      markdown:
        '# Leave of absence (LOA)\n\n- Ask for a LOA early\n- Read the DPA\n- A data processing agreement (DPA) is a contract\n\n# Glossary\n\n- CI: Continuous Integration\n',
      findings: [],
    },
    {
      markdown:
        '# Incidents\n\n- Pay through CaptivateIQ (CIQ)\n- Write to Duluth, MN 55802, or work in MN\n- De release MOET slagen, en MAG wachten (MUSI)\n- Track the KPI\n- **TL;DR:** be kind\n- A SIGUSR1, an EPERM\n\n# Glossary\n\n- CI: Continuous Integration\n',
      findings: [],
    },
    {
      markdown:
        '# Access\n\n- The PA is signed first\n- We work in Duluth, MN\n- MN pays late\n\n# Glossary\n\n- CI: Continuous Integration\n',
      findings: [
        '3:7 The acronym “PA” is neither in the glossary nor spelt out here, where it is first used',
      ],
    },
    {
      markdown: '# Changelog\n\n- Mended the ABQ\n',
      file: 'CHANGELOG.md',
      others: { 'glossary.md': '# Glossary\n\n- CI: Continuous Integration\n' },
      findings: [],
    },
  ],
  run: () => [],
  *across(context, { allow, uses }): Generator<Finding> {
    const found = context.unexplainedAcronyms().get(context.own)
    if (!found || isPartial(context)) return
    const least = isHandbook(context) ? 1 : uses
    for (const { acronym, position, count } of found) {
      if (allow.includes(acronym) || count < least) continue
      yield {
        message: `The acronym ${quote(acronym)} is neither in the glossary nor spelt out here, where it is first used`,
        position,
      }
    }
  },
})

/** So few files are read together, and one glossary is for all of them. */
const FEW_FILES = 12

/** Whether a document keeps to a glossary: it has one, is a book, or is one of few; pages of a site are written by many. */
function isHandbook({ own, files }: RunContext): boolean {
  return files.length <= FEW_FILES || own.terms.length > 0 || own.isBook
}
