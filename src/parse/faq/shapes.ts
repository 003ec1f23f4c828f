import type { Html, Paragraph, Table } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { type ColumnNames, cellsOf, namedColumns } from '../entries/columns.ts'
import { entryText } from '../entries/entryText.ts'
import { splitPair, splitSummary } from '../entries/htmlEntries.ts'
import { afterFirst, firstNode, firstParagraph, type Piece } from '../entries/piece.ts'
import { type Asked, asked, questionText, withoutMark } from './asked.ts'
import { ASKS } from './marks.ts'

/** One way in which handbooks write a question with its answer. Fixtures show its variations. */
export interface QuestionShape {
  name: string
  reason: string
  read: (piece: Piece) => Asked | null
}

const COLUMNS: ColumnNames = {
  label: /^(?:questions?|q|faqs?|frage|question|pregunta|pergunta|вопрос|问题|質問)\b\s*[:?]?$/i,
  text: /^(?:answers?|a|responses?|replies|antwort|réponse|respuesta|resposta|ответ|答案|回答)\b\s*:?$/i,
  best: null,
  aliases: null,
}

/** Rows that show what the columns of a table are; all of them would be read for each of them. */
const SAMPLE = 10

export const QUESTION_SHAPES: readonly QuestionShape[] = [
  {
    name: 'paragraph',
    reason: '**Q: Why?**, Q. **Why?**, **Why?** So., Q: Why?',
    read: piece => (piece.kind === 'paragraph' ? asked(piece.nodes[0] as Paragraph) : null),
  },
  { name: 'item', reason: '- Q: Why? A: So., - **Why?**, 1. Why?', read: inItem },
  { name: 'row', reason: '| Question | Answer |', read: inRow },
  { name: 'details', reason: '<details><summary>Why?</summary>So.</details>', read: inDetails },
  { name: 'pair', reason: '<dt>Why?</dt><dd>So.</dd>', read: inPair },
]

/** Reads a piece as a question, in the first shape that fits. */
export function readQuestion(piece: Piece): Asked | null {
  for (const shape of QUESTION_SHAPES) {
    const asked = shape.read(piece)
    if (asked) return asked
  }
  return null
}

function inItem(piece: Piece): Asked | null {
  if (piece.kind !== 'item') return null
  const item = firstNode(piece, 'listItem')!
  const [first] = item.children
  if (first?.type === 'heading')
    return { by: 'bold', question: questionText(plainText(first)), answer: entryText(item.children.slice(1)) }
  const paragraph = firstParagraph(piece)
  const read = paragraph && asked(paragraph)
  return (
    read && {
      ...read,
      answer: withoutMark([read.answer, entryText(afterFirst(piece))].filter(Boolean).join(' ')),
    }
  )
}

function inRow(piece: Piece): Asked | null {
  if (piece.kind !== 'row') return null
  const cells = cellsOf(firstNode(piece, 'tableRow')!)
  const table = piece.origin as Table
  const columns = namedColumns(table, COLUMNS) ?? askingColumns(table)
  const question = questionText(cells[columns?.label ?? -1] ?? '')
  return columns && question ? { by: 'bold', question, answer: withoutMark(cells[columns.text] ?? '') } : null
}

/** A table whose first column asks in most rows needs no names. */
function askingColumns(table: Table): { label: number; text: number } | null {
  const rows = table.children.slice(1, 1 + SAMPLE)
  const asking = rows.filter(({ children: [cell] }) => cell && ASKS.test(plainText(cell)))
  return 2 * asking.length > rows.length && table.children[0]!.children.length > 1
    ? { label: 0, text: 1 }
    : null
}

function inDetails(piece: Piece): Asked | null {
  if (piece.kind !== 'details') return null
  const { summary, rest, used } = splitSummary(piece.nodes)
  const question = questionText(summary)
  const answer = withoutMark([rest, entryText(piece.nodes.slice(used))].filter(Boolean).join(' '))
  return question ? { by: ASKS.test(question) ? 'bold' : 'label', question, answer } : null
}

function inPair(piece: Piece): Asked | null {
  if (piece.kind !== 'pair') return null
  const { labels, text } = splitPair((piece.nodes[0] as Html).value)
  const question = questionText(labels.join(' '))
  return question ? { by: ASKS.test(question) ? 'bold' : 'label', question, answer: withoutMark(text) } : null
}
