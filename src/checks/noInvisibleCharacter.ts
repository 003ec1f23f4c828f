import type { Repair } from '../model/index.ts'
import { BYTE_ORDER_MARK, markFindings } from './support/byteOrderMark.ts'
import { codePoints } from './support/codePoints.ts'
import { defineCheck } from './support/defineCheck.ts'
import { repairFindings } from './support/repairFindings.ts'

/** What people call those that come in most. */
const NAMES: { [character: string]: string | undefined } = {
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2028': 'a line separator',
  '\u2060': 'a word joiner',
  '\u00ad': 'a soft hyphen',
  '\ufeff': 'a byte order mark',
}

/** Begins what steers a terminal; it is not taken away, since the rest would stay. */
const ESCAPE = '\u001b'

export const noInvisibleCharacter = defineCheck({
  id: 'no-invisible-character',
  about: 'Every character of the text can be seen.',
  why: 'Zero-width spaces, direction marks and control characters come in by copying. They break searches, commands that readers copy, and comparisons, and nobody sees why.',
  severity: 'warning',
  examples: [
    {
      markdown:
        'Merge via squash. Persian \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 needs its joiner.\n',
      findings: [],
    },
    {
      markdown: 'Merge\u200b via squash\n',
      findings: ['1:6 U+200B (a zero-width space) cannot be seen; remove it'],
      fixed: 'Merge via squash\n',
    },
    {
      markdown: '\ufeff# Review\n',
      findings: ['1:1 U+FEFF (a byte order mark) cannot be seen; remove it'],
      fixed: '# Review\n',
    },
    {
      markdown: 'Wait for \u001b[32mgreen\u001b[0m\n',
      findings: [
        '1:10 U+001B (an escape) cannot be seen, and steers terminals with what is behind it; remove both',
        '1:20 U+001B (an escape) cannot be seen, and steers terminals with what is behind it; remove both',
      ],
    },
  ],
  *run(context) {
    if (context.source.startsWith(BYTE_ORDER_MARK)) yield markFindings()
    for (const finding of repairFindings(context, ['invisible-character', 'control-character'], unseen)) {
      if (finding.fix) yield finding
    }
    for (const { before, position } of context.handbook.repairs) {
      if (before !== ESCAPE) continue
      const message =
        'U+001B (an escape) cannot be seen, and steers terminals with what is behind it; remove both'
      yield { message, position }
    }
  },
})

function unseen({ before }: Repair): string {
  const name = NAMES[before]
  return `${codePoints(before)}${name ? ` (${name})` : ''} cannot be seen; remove it`
}
