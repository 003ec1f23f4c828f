import type { Html, Nodes, Paragraph } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { withoutColon } from '../entries/definitionLists.ts'
import { entryText } from '../entries/entryText.ts'
import { splitPair, splitSummary } from '../entries/htmlEntries.ts'
import { type ColumnNames, namedColumns } from '../entries/namedColumns.ts'
import { afterFirst, firstNode, firstParagraph, type Piece } from '../entries/piece.ts'
import { type Row, SAMPLE } from '../entries/row.ts'
import { type Asked, asked, isMarked, questionText } from './asked.ts'
import { MAX_QUESTION } from './atQuestionMark.ts'
import { FOLDS } from './folded.ts'
import { ANSWER_WORDS, ASKS, beginsAsQuestion, IS_ANSWER, MARKED_ANSWER, QUESTION_WORDS } from './marks.ts'
import { withoutMark } from './withoutMark.ts'

/** One way in which handbooks write a question with its answer. Fixtures show its variations. */
export interface QuestionShape {
  name: string
  reason: string
  read: (piece: Piece, isAnswered: boolean, below: string) => Asked | null
}

const COLUMNS: ColumnNames = {
  label: new RegExp(
    String.raw`^(?:(?:common |frequent )?(?:questions?|queries|query)|q|faqs?|(?:if|what) (?:you|people|they|users|customers) ask|${QUESTION_WORDS})\s*[:?]?$`,
    'i',
  ),
  text: new RegExp(
    String.raw`^(?:(?:our |the |short )?answers?|a|responses?|reply|replies|what we say|${ANSWER_WORDS})\s*:?$`,
    'i',
  ),
  best: null,
  aliases: null,
}

/** In a FAQ, what goes wrong is asked too; anywhere else it is a list of errors. */
const TROUBLES: ColumnNames = {
  label:
    /^(?:questions?|issues?|problems?|symptoms?|errors?|problème|problem[ae]?|проблема|ошибка|问题|症状|(?:故障)?现象|故障|报错|問題|エラー|문제|증상)\s*:?$/i,
  text: /^(?:answers?|solutions?|resolutions?|fix(?:es)?|remed(?:y|ies)|what to do|lösung(?:en)?|solución|solução|soluzione|oplossing|решение|(?:原因\s?[/／与和及、]\s?)?(?:解决|处理)(?:方案|方法|方式|办法|措施)?|解決(?:策|方法)|対処(?:法|方法)?|해결(?: ?방법|책)?)\s*:?$/i,
  best: null,
  aliases: null,
}

export const QUESTION_SHAPES: readonly QuestionShape[] = [
  {
    name: 'paragraph',
    reason: '**Q: Why?**, Q. **Why?**, **Why?** So., Q: Why?',
    read: (piece, isAnswered, below) =>
      piece.kind === 'paragraph' ? asked(piece.nodes[0] as Paragraph, isAnswered, below) : null,
  },
  { name: 'quote', reason: '> Why?, with the answer behind the quote', read: inQuote },
  { name: 'item', reason: '- Q: Why? A: So., - **Why?**, 1. Why?', read: inItem },
  { name: 'row', reason: '| Question | Answer |', read: inRow },
  { name: 'details', reason: '<details><summary>Why?</summary>So.</details>', read: inDetails },
  { name: 'definition', reason: 'Why?, and behind it a paragraph : So.', read: inDefinition },
  { name: 'pair', reason: '<dt>Why?</dt><dd>So.</dd>, <h3>Why?</h3> <p>So.</p>', read: inPair },
]

/** `- Q: Why? A: So.`, with more of the answer below it. */
const MARK_INSIDE = /\s(?:A|Answer)\s?[:：]/

/**
 * Reads a piece as a question, in the first shape that fits.
 *
 * @param isAnswered whether an answer with a mark follows
 * @param below the paragraph that follows
 */
export function readQuestion(piece: Piece, isAnswered = false, below = ''): Asked | null {
  for (const shape of QUESTION_SHAPES) {
    const asked = shape.read(piece, isAnswered, below)
    if (asked) return asked
  }
  return null
}

function inQuote({ kind, nodes: [node] }: Piece): Asked | null {
  if (kind !== 'node' || node.type !== 'blockquote') return null
  const [only, ...more] = node.children
  if (only?.type !== 'paragraph') return null
  const text = plainText(only)
  if (FOLDS.test(text)) {
    const folded = asked(only)
    return folded && { ...folded, answer: [folded.answer, entryText(more)].filter(Boolean).join(' ') }
  }
  if (more.length > 0) return null
  const question = questionText(text)
  const asks = ASKS.test(question) || (beginsAsQuestion(question) && !/[.:!]$/.test(question))
  if (!asks || question.length > MAX_QUESTION) return null
  return { by: isMarked(text) ? 'mark' : 'text', question, answer: '' }
}

function inItem(piece: Piece): Asked | null {
  if (piece.kind !== 'item') return null
  const item = firstNode(piece, 'listItem')!
  const [first] = item.children
  if (first?.type === 'heading')
    return { by: 'bold', question: questionText(plainText(first)), answer: entryText(item.children.slice(1)) }
  if (first?.type === 'html') return ofDetails(item.children)
  const paragraph = firstParagraph(piece)
  const below = entryText(afterFirst(piece))
  const read = paragraph && asked(paragraph, false, below)
  if (paragraph && MARKED_ANSWER.test(below)) {
    const question = questionText(plainText(paragraph))
    const answers = read?.by === 'mark' && MARK_INSIDE.test(question)
    if (question && question.length <= MAX_QUESTION && !answers)
      return { by: 'mark', question, answer: withoutMark(below) }
  }
  return read && { ...read, answer: withoutMark([read.answer, below].filter(Boolean).join(' ')) }
}

function inDefinition({ kind, nodes }: Piece): Asked | null {
  if (kind !== 'definition') return null
  const [named, ...said] = nodes
  const question = questionText(plainText(named))
  const answer = withoutMark(said.map(node => withoutColon(entryText([node]))).join(' '))
  return question ? { by: ASKS.test(question) ? 'bold' : 'label', question, answer } : null
}

function inRow(piece: Piece): Asked | null {
  const row = piece.kind === 'header' ? null : piece.row
  if (!row) return null
  const { cells } = row
  const named = namedColumns(row.rows[0]!, COLUMNS)
  const asking = named ?? askingColumns(row)
  const troubles = asking ? null : namedColumns(row.rows[0]!, TROUBLES)
  if ((named || troubles) && cells === row.rows[0]) return null
  const columns = asking ?? troubles
  const question = questionText(cells[columns?.label ?? -1] ?? '')
  if (!columns || (!/[A-Za-z]/.test(question) && !/\p{L}/u.test(question))) return null
  return { by: asking ? 'bold' : 'label', question, answer: withoutMark(cells[columns.text] ?? '') }
}

/** Whether a table names its columns of questions and answers, and has no more. */
export function isQuestionTable({ rows }: Row): boolean {
  return rows[0]!.length === 2 && namedColumns(rows[0]!, COLUMNS) !== null
}

/** A table whose first column asks in most rows, or the one behind its numbers, needs no names; nor does one that answers. */
function askingColumns({ rows, hasHeader }: Row): { label: number; text: number } | null {
  const header = rows[0]!
  const from = hasHeader ? 1 : 0
  const sample = rows.slice(from, from + SAMPLE)
  const most = (test: (cells: string[]) => boolean) => 2 * sample.filter(test).length > sample.length
  const label = most(([cell = '']) => /^\d{1,3}\.?$/.test(cell)) ? 1 : 0
  const isAnswered = hasHeader && COLUMNS.text.test(header[label + 1] ?? '')
  const asks = isAnswered || most(cells => ASKS.test(cells[label] ?? ''))
  return asks && header.length > label + 1 ? { label, text: label + 1 } : null
}

function inDetails(piece: Piece): Asked | null {
  return piece.kind === 'details' ? ofDetails(piece.nodes) : null
}

function ofDetails(nodes: Nodes[]): Asked | null {
  const { summary, rest, used } = splitSummary(nodes)
  const question = questionText(summary)
  if (IS_ANSWER.test(question)) return null
  const answer = withoutMark([rest, entryText(nodes.slice(used))].filter(Boolean).join(' '))
  return question ? { by: ASKS.test(question) ? 'bold' : 'label', question, answer } : null
}

function inPair(piece: Piece): Asked | null {
  if (piece.kind !== 'pair') return null
  const { value } = piece.nodes[0] as Html
  const { labels, text } = splitPair(value)
  const question = questionText(labels.join(' '))
  const fits = /^<dt\b/i.test(value) || ASKS.test(question) || beginsAsQuestion(question)
  return question && fits
    ? { by: ASKS.test(question) ? 'bold' : 'label', question, answer: withoutMark(text) }
    : null
}
