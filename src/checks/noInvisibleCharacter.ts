import type { Repair } from '../model/index.ts'
import { BYTE_ORDER_MARK, markFindings } from './support/byteOrderMark.ts'
import { codePoints } from './support/codePoints.ts'
import { defineCheck } from './support/defineCheck.ts'
import { quote } from './support/quote.ts'
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

/** What begins a block of Markdown where it begins a line, and does not behind a character that nobody sees. */
const BLOCK_START =
  /^(?:#{1,6}[ \t]|[-+*][ \t]|>|\d{1,9}[.)][ \t]|`{3}|~{3}|(?:-{3,}|\*{3,}|_{3,})[ \t]*$|<(?:details|div|table)[ >])/
/** Others may stand beside one that nobody sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2028\u2060\ufeff]/g
/** More of a line than a message quotes, or than stands before its first block. */
const REACH = 100

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
      markdown: 'All code.\n\n\ufeff# Review\n\nBy two.\n',
      findings: ['3:1 U+FEFF (a byte order mark) keeps “# Review” from being Markdown; remove it'],
    },
    {
      markdown: 'All code.\n\n\u200b\u200b# Review\n\nBy two.\n',
      findings: [
        '3:1 U+200B (a zero-width space) keeps “# Review” from being Markdown; remove it',
        '3:2 U+200B (a zero-width space) keeps “# Review” from being Markdown; remove it',
      ],
    },
    {
      markdown: 'All code.\n\n\u200b***\n\nBy two.\n',
      findings: ['3:1 U+200B (a zero-width space) keeps “***” from being Markdown; remove it'],
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
    for (const repair of context.handbook.repairs) {
      const { before, position } = repair
      const line = hiddenBlock(context.source, repair)
      if (line)
        yield { message: `${nameOf(before)} keeps ${quote(line)} from being Markdown; remove it`, position }
      if (before !== ESCAPE) continue
      const message =
        'U+001B (an escape) cannot be seen, and steers terminals with what is behind it; remove both'
      yield { message, position }
    }
  },
})

function unseen({ before }: Repair): string {
  return `${nameOf(before)} cannot be seen; remove it`
}

function nameOf(character: string): string {
  const name = NAMES[character]
  return name ? `${codePoints(character)} (${name})` : codePoints(character)
}

/** The line that a character at its start keeps from being a block; it stays, since without it the text changes. */
function hiddenBlock(source: string, { kind, where, applied, position }: Repair): string | undefined {
  if (applied || kind !== 'invisible-character' || where !== 'prose') return undefined
  const { start, end } = position
  if (start.column > REACH) return undefined
  const lead = source.slice(start.offset - start.column + 1, start.offset)
  if (lead.replace(UNSEEN, '').trim() !== '') return undefined
  const [rest = ''] = /^[^\r\n]*/.exec(source.slice(end.offset, end.offset + REACH)) ?? []
  const line = rest.replace(UNSEEN, '')
  return BLOCK_START.test(line) ? line : undefined
}
