import type { ChangedWords } from '../model/index.ts'
import { elideWords } from '../review/elideWords.ts'
import type { Meaning, Review } from '../review/index.ts'
import { approvalText } from './approvalText.ts'
import { changesByChapter } from './changesByChapter.ts'
import { inert } from './inert.ts'
import { joinReformatted } from './joinReformatted.ts'
import { reviewSummary } from './reviewSummary.ts'
import type { ShownChange } from './shownChange.ts'
import { type Piece, wrapPieces } from './wrapPieces.ts'

export type TextStyle = 'heading' | 'faint' | 'removed' | 'added' | Meaning
export type Paint = (style: TextStyle, text: string) => string

/** What a terminal is wide at least. */
const WIDTH = 80
const INDENT = '    '
/** Three lines beside a change, and no more than a screen of one text. */
const LIMITS = { around: 120, most: 1200, total: 4000 }

/**
 * A review for a terminal: one line that sums it up, then the changes by chapter. Control characters and what a
 * runner would take for a command are written out.
 *
 * @param paint colours text; null where there is no colour, and `[-removed-]` and `{+added+}` words are marked
 */
export function diffText(review: Review, paint: Paint | null): string {
  const style: Paint = paint ?? ((_style, text) => text)
  let text = `${wrap([{ text: safe(reviewSummary(review)), style: null }], '', style)}\n`
  for (const { title, changes } of joinReformatted(changesByChapter(review.findings))) {
    text += `\n${style('heading', safe(title))}\n`
    for (const change of changes) text += changeText(change, paint)
  }
  return text
}

function changeText({ finding, what, name, text, notes, where }: ShownChange, paint: Paint | null) {
  const style: Paint = paint ?? ((_style, text) => text)
  const places = where.map(part => ` · ${safe(part)}`)
  const head = `  ${style(finding.meaning, finding.meaning)} ${safe(what)}${style('faint', places.join(''))}\n`
  const lines = [
    ...[name, text].filter(words => words.length > 0).map(words => marked(words, paint)),
    ...notes.map(({ label, words }) => [{ text: `${label}: `, style: null }, ...marked(words, paint)]),
    [{ text: `${safe(finding.reason)} (${finding.policy})`, style: 'faint' as const }],
  ]
  if (finding.approval) lines.push([{ text: safe(approvalText(finding.approval)), style: 'faint' as const }])
  return head + lines.map(pieces => `${wrap(pieces, INDENT, style)}\n`).join('')
}

function marked(words: readonly ChangedWords[], paint: Paint | null): Piece<TextStyle | null>[] {
  return elideWords(words, LIMITS).map(({ kind, text }) => {
    const shown = safe(text)
    if (kind === 'same') return { text: shown, style: null }
    if (paint) return { text: shown, style: kind }
    return { text: kind === 'removed' ? `[-${shown}-]` : `{+${shown}+}`, style: null }
  })
}

function wrap(pieces: readonly Piece<TextStyle | null>[], indent: string, paint: Paint): string {
  return wrapPieces(pieces, WIDTH - indent.length)
    .map(line => indent + line.map(({ text, style }) => (style ? paint(style, text) : text)).join(''))
    .map(line => line.trimEnd())
    .join('\n')
}

/** Any word may come to stand at the start of a line, where a runner would take it for a command. */
function safe(text: string): string {
  return inert(text).replace(/(^|\s)::/g, '$1\\u003a:')
}
