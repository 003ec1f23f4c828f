import { groupBy } from '../../text/groupBy.ts'
import type { Piece } from '../entries/piece.ts'
import { isRuleLabel, labelOf } from '../label.ts'
import { holdsQuantity } from './holdsQuantity.ts'
import { isPolicy } from './isPolicy.ts'
import { isWordRule } from './isWordRule.ts'
import { isTermRow, type ShapedTerm } from './shapes.ts'
import { TERMS } from './termColumns.ts'

/**
 * Drops what only looks like terms where a style guide or a specification writes rules.
 *
 * @param isDoubtful whether policies and principles stand below such a title as often as terms do
 */
export function dropRules(found: Map<Piece, ShapedTerm>, isDoubtful: boolean): void {
  dropLists(
    found,
    (_, { term, definition }) => isField(term) || ENDPOINT.test(term) || isWordRule(definition),
  )
  if (isDoubtful) dropLists(found, isDoubted)
  dropLabels(found)
}

/** Whether the text of an entry, or in a table its header, says that it is no term. */
function isDoubted(piece: Piece, { term, definition }: ShapedTerm): boolean {
  return piece.kind === 'row' ? !isTermRow(piece) || holdsQuantity(definition) : isPolicy(term, definition)
}

/** The name of a field with its type: `size (integer): …`; not `Bool (boolean)`, nor `OOP (Object-Oriented …)`. */
const FIELD =
  /^[a-z_$][\w.$[\]-]*\??\s?\((?:string|str|integer|int|number|float|double|bool|boolean|object|array|list|dict|any|optional|required)(?:\[\]|<[^()]{0,40}|\s?[,;|/][^()]{0,40})?\)$/

/** The endpoint of a service: `GET /terms`. */
const ENDPOINT = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s\//

function isField(term: string): boolean {
  return term.endsWith(')') && FIELD.test(term)
}

/** Drops what stands in one list, or in paragraphs, where half of it is no term. */
function dropLists(found: Map<Piece, ShapedTerm>, isRule: (piece: Piece, term: ShapedTerm) => boolean): void {
  const rules = new Set([...found].filter(([piece, term]) => isRule(piece, term)).map(([piece]) => piece))
  if (rules.size === 0) return
  for (const pieces of groupBy(found.keys(), groupOf).values()) {
    if (2 * pieces.filter(piece => rules.has(piece)).length >= pieces.length)
      for (const piece of pieces) found.delete(piece)
  }
}

/** One label of a rule may be the name of something. */
const MIN_LABELS = 2

/** Drops the labels of rules, where most of what is found is one: `**REQ-4.** …`; not where a header says “Term”. */
function dropLabels(found: Map<Piece, ShapedTerm>): void {
  const labels = [...found].filter(([piece, { term }]) => {
    const label = labelOf(`${term}: `)
    return label === term && isRuleLabel(label) && !isCalledTerm(piece)
  })
  if (labels.length < MIN_LABELS || 2 * labels.length < found.size) return
  for (const [piece] of labels) found.delete(piece)
}

function isCalledTerm(piece: Piece): boolean {
  return isTermRow(piece) && piece.row!.rows[0]!.some(name => TERMS.test(name))
}

function groupOf({ kind, origin }: Piece): unknown {
  return kind === 'paragraph' ? kind : origin
}
