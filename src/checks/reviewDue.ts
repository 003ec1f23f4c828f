import { isoDay } from '../text/isoDay.ts'
import type { Finding } from './support/check.ts'
import { defineCheck } from './support/defineCheck.ts'

export const reviewDue = defineCheck({
  id: 'review-due',
  about: 'The handbook has been reviewed when it was due.',
  why: 'Rules that nobody looks at any more are followed all the same, or not at all.',
  severity: 'warning',
  options: {
    keys: {
      type: 'array',
      items: { type: 'string' },
      default: [
        'review-due',
        'review_due',
        'reviewDue',
        'review-by',
        'review_by',
        'reviewBy',
        'next-review',
        'next_review',
        'nextReview',
      ],
      description: 'The keys of the frontmatter that hold the day of the next review.',
    },
  },
  examples: [
    { markdown: '---\nreview-due: 2026-06-30\n---\n', today: '2026-06-30', findings: [] },
    {
      markdown: '---\nreview-due: 2026-06-30\n---\n',
      today: '2026-07-01',
      findings: ['2:1 The review was due on 2026-06-30'],
    },
    {
      markdown: '---\nreview-due: next spring\n---\n',
      today: '2026-07-01',
      findings: ['2:1 `review-due` is no date: “next spring”; expected one such as 2026-07-01'],
    },
  ],
  *run(context, { keys }): Generator<Finding> {
    for (const { key, raw, position } of context.handbook.frontmatter?.entries ?? []) {
      if (!keys.includes(key)) continue
      // What asks for the day is looked at anew on another one.
      const { today } = context
      const day = isoDay(raw ?? '')
      if (day === null)
        yield {
          message: `\`${key}\` is no date: “${raw ?? ''}”; expected one such as ${today}`,
          position,
          severity: 'error',
        }
      else if (day < today) yield { message: `The review was due on ${day}`, position }
    }
  },
})
