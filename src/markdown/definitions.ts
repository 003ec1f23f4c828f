import type { Root } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { walk } from './walk.ts'

const LABEL_AT_START = /^\[((?:\\[\s\S]|[^[\]\\])+)\]:/
const LABEL_OF_LINE = /^[ \t>]*\[((?:\\.|[^[\]\\\r\n]){1,1000})\]:/gm
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

/** The labels that lines seem to define, normalized, each with its source: right but for code, HTML and broken ones. */
export function apparentLabels(markdown: string): Map<string, string> {
  const labels = new Map<string, string>()
  if (!markdown.includes(']:')) return labels
  for (const [, label] of markdown.matchAll(LABEL_OF_LINE)) labels.set(normalizeIdentifier(label!), label!)
  return labels
}

/**
 * The sources of labels that a text may refer to, and does not define itself.
 *
 * @param all normalized, each with its source
 * @param own normalized
 */
export function missingLabels(
  markdown: string,
  all: Map<string, string>,
  own?: Map<string, string>,
): string[] {
  if (all.size === 0) return []
  return [...mentionedLabels(markdown)]
    .filter(key => all.has(key) && !own?.has(key))
    .map(key => all.get(key)!)
}

/** Every label that a text could refer to, normalized: whatever stands in brackets without brackets inside. */
function mentionedLabels(markdown: string): Set<string> {
  const labels = new Set<string>()
  // Inside a quote the lines of a label begin with `>`.
  for (const [, label] of markdown.matchAll(LABEL))
    labels.add(normalizeIdentifier(label!.replace(/[\r\n][ \t>]*/g, ' ')))
  return labels
}
