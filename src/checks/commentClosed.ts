import { defineCheck } from './support/defineCheck.ts'
import { problemFindings } from './support/problemFindings.ts'

export const commentClosed = defineCheck({
  id: 'comment-closed',
  about: 'Every HTML comment ends.',
  why: 'A comment that is never closed hides all that follows it: from readers, and from every other check.',
  severity: 'error',
  examples: [
    { markdown: '# Handbook\n\n<!-- Ask the\n\noffice first. -->\n\n- Lock the door.\n', findings: [] },
    {
      markdown: '# Handbook\n\n<!-- Ask the office first.\n\n- Lock the door.\n',
      findings: [
        '3:1 This comment is never closed, so nothing behind it is read; write `-->` where it ends.',
      ],
    },
    { markdown: '# Handbook\n\n`<!--` begins a comment.\n\n```\n<!-- open\n```\n', findings: [] },
  ],
  run: ({ handbook }) => problemFindings(handbook, 'comment-closed'),
})
