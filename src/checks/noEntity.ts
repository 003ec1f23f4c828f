import { defineCheck } from './support/defineCheck.ts'
import { repairFindings } from './support/repairFindings.ts'

/** Who escapes these keeps text from being taken for a tag, and need not know where it would not be. */
const MARKUP = /[<>]/

export const noEntity = defineCheck({
  id: 'no-entity',
  about: 'Characters are written as themselves where that means the same.',
  why: 'References such as &amp;amp; are left over from an export to HTML. Markdown needs none of them, and people who search or edit the source stumble over them.',
  severity: 'warning',
  examples: [
    {
      markdown:
        '- tag & sign release\n- keep `&amp;` in code, and &lt;b> and &nbsp; where they are needed; leave &lt;4 weeks out -&gt; here\n',
      findings: [],
    },
    {
      markdown: '- tag &amp; sign release\n',
      findings: ['1:7 “&amp;” is a reference to “&”; write the character'],
      fixed: '- tag & sign release\n',
    },
  ],
  *run(context) {
    for (const finding of repairFindings(
      context,
      ['entity'],
      ({ before, after }) => `“${before}” is a reference to “${after}”; write the character`,
    )) {
      // In code, addresses and HTML a reference is as often meant.
      if (finding.fix && !finding.fix.some(({ text }) => MARKUP.test(text))) yield finding
    }
  },
})
