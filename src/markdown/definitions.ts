import type { Root } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { walk } from './walk.ts'

const LABEL_AT_START = /^\[((?:\\[\s\S]|[^[\]\\])+)\]:/
const LABEL = /\[((?:\\[\s\S]|[^[\]\\]){1,1000})\]/g

/**
 * The labels that a tree defines, normalized, each with its source; footnotes keep their `^`.
 * Null where a label cannot be taken over as it stands (it runs over lines, or its source was not found).
 */
export function definedLabels(tree: Root, markdown: string): Map<string, string> | null {
  const labels = new Map<string, string>()
  let strange = false
  walk(tree, node => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return
    const label = LABEL_AT_START.exec(
      markdown.slice(node.position!.start.offset, node.position!.end.offset),
    )?.[1]
    if (label === undefined || /[\r\n]/.test(label)) strange = true
    else labels.set(normalizeIdentifier(label), label)
  })
  return strange ? null : labels
}

/** Every label that a text could refer to, normalized: whatever stands in brackets without brackets inside. */
export function mentionedLabels(markdown: string): Set<string> {
  const labels = new Set<string>()
  // Inside a quote the lines of a label begin with `>`.
  for (const [, label] of markdown.matchAll(LABEL))
    labels.add(normalizeIdentifier(label!.replace(/[\r\n][ \t>]*/g, ' ')))
  return labels
}
