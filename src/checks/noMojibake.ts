import { defineCheck } from './support/defineCheck.ts'
import { quote } from './support/quote.ts'
import { repairFindings } from './support/repairFindings.ts'

export const noMojibake = defineCheck({
  id: 'no-mojibake',
  about: 'Text is read in the encoding in which it was written.',
  why: 'UTF-8 that a program read in another code page shows readers “â€™” for “’”. Nobody can search for the word that it broke.',
  severity: 'error',
  examples: [
    { markdown: 'What’s the SLA?\n', findings: [] },
    {
      markdown: '- Whatâ€™s the SLA?\n',
      findings: ['1:7 “â€™” is mojibake: UTF-8 that was read as cp1252; expected “’”'],
      fixed: '- What’s the SLA?\n',
    },
    {
      markdown: 'Vrata joĹĄ nisu zatvorena.\n',
      findings: ['1:7 “joĹĄ” is mojibake that code pages read differently'],
    },
  ],
  run: context =>
    repairFindings(context, ['mojibake'], ({ before, after, codePages }) =>
      codePages.length > 0
        ? `${quote(before)} is mojibake: UTF-8 that was read as ${codePages.join(', then ')}; expected ${quote(after)}`
        : `${quote(before)} is mojibake that code pages read differently`,
    ),
})
