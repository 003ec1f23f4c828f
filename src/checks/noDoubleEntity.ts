import { defineCheck } from './support/defineCheck.ts'
import { repairFindings } from './support/repairFindings.ts'

export const noDoubleEntity = defineCheck({
  id: 'no-double-entity',
  about: 'No reference is encoded twice.',
  why: 'Text that went through two exports shows readers “&amp;” where “&” was meant.',
  severity: 'warning',
  examples: [
    { markdown: 'R&D\n', findings: [] },
    {
      markdown: 'R&amp;amp;D\n',
      findings: ['1:2 “&amp;amp;” is encoded twice; expected “&”'],
      fixed: 'R&D\n',
    },
  ],
  run: context =>
    repairFindings(
      context,
      ['double-entity'],
      ({ before, after }) => `“${before}” is encoded twice${after === before ? '' : `; expected “${after}”`}`,
    ),
})
