import type { Piece } from '../entries/piece.ts'
import { isRuleLabel, labelOf } from '../label.ts'
import { isWordRule } from './isWordRule.ts'
import type { ShapedTerm } from './shapes.ts'

/** Drops what only looks like terms where a style guide or a specification writes rules. */
export function dropRules(found: Map<Piece, ShapedTerm>): void {
  dropWordRules(found)
  dropLabels(found)
}

/** Drops what stands in one list, or in paragraphs, where half of it tells how to write words. */
function dropWordRules(found: Map<Piece, ShapedTerm>): void {
  if (![...found].some(([, { definition }]) => isWordRule(definition))) return
  const groups = new Map<unknown, Piece[]>()
  for (const piece of found.keys()) {
    const group = groupOf(piece)
    const known = groups.get(group)
    if (known) known.push(piece)
    else groups.set(group, [piece])
  }
  for (const pieces of groups.values()) {
    const rules = pieces.filter(piece => isWordRule(found.get(piece)!.definition))
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
