import { defineCheck } from './support/defineCheck.ts'
import { repairFindings } from './support/repairFindings.ts'

/** Who escapes these keeps text from being taken for a tag, and need not know where it would not be. */
const MARKUP = /[<>]/
/** Dashes, arrows and signs that keyboards lack: people type `&mdash;`, and it is no trace of an export. */
const TYPED =
  /[\u2013\u2014\u2190-\u21ff\u00a7\u00a9\u00ae\u00b0\u00b1\u00b7\u00d7\u00f7\u2022\u2026\u2122\u2248\u2260\u2264\u2265]/

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
      const text = finding.fix?.[0]?.text
      if (text === undefined || MARKUP.test(text)) continue
      yield TYPED.test(text) ? { ...finding, severity: 'info' as const } : finding
    }
  },
})
