import type { Piece } from '../entries/piece.ts'
import { isRuleLabel, labelOf } from '../label.ts'
import { isWordRule } from './isWordRule.ts'
import type { ShapedTerm } from './shapes.ts'

/** Drops what only looks like terms where a style guide or a specification writes rules. */
export function dropRules(found: Map<Piece, ShapedTerm>): void {
  dropLists(found)
  dropLabels(found)
}

/** The name of a field with its type: `size (integer): …`; not `Bool (boolean)`, nor `OOP (Object-Oriented …)`. */
const FIELD =
  /^[a-z_$][\w.$[\]-]*\??\s?\((?:string|str|integer|int|number|float|double|bool|boolean|object|array|list|dict|any|optional|required)(?:\[\]|<[^()]{0,40}|\s?[,;|/][^()]{0,40})?\)$/

/** Drops what stands in one list, or in paragraphs, where half of it is a field or tells how to write words. */
function dropLists(found: Map<Piece, ShapedTerm>): void {
  const isRule = ({ term, definition }: ShapedTerm) => FIELD.test(term) || isWordRule(definition)
  if (![...found.values()].some(isRule)) return
  const groups = new Map<unknown, Piece[]>()
  for (const piece of found.keys()) {
    const group = groupOf(piece)
    const known = groups.get(group)
    if (known) known.push(piece)
    else groups.set(group, [piece])
  }
  for (const pieces of groups.values()) {
    const rules = pieces.filter(piece => isRule(found.get(piece)!))
    if (2 * rules.length >= pieces.length) for (const piece of pieces) found.delete(piece)
  }
}

/** One label of a rule may be the name of something. */
const MIN_LABELS = 2

/** Drops the labels of rules, where most of what is found is one: `**REQ-4.** …`. */
function dropLabels(found: Map<Piece, ShapedTerm>): void {
  const labels = [...found].filter(([, { term }]) => {
    const label = labelOf(`${term}: `)
    return label === term && isRuleLabel(label)
  })
  if (labels.length < MIN_LABELS || 2 * labels.length < found.size) return
  for (const [piece] of labels) found.delete(piece)
}

function groupOf({ kind, origin }: Piece): unknown {
  return kind === 'paragraph' ? kind : origin
}
