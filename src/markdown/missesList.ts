import type { Root } from 'mdast'
import { walk } from './walk.ts'

const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/
const MAX_MARKER = 11

/**
 * Whether a tree of Sätteri's has a paragraph where there is a list. Behind a definition and no blank line, it takes what
 * follows for the middle of a paragraph, where a list can neither begin with an empty item nor with another number than 1.
 */
export function missesList(tree: Root, markdown: string): boolean {
  if (!markdown.includes(']:')) return false
  let found = false
  walk(tree, ({ type, position }) => {
    if (type !== 'paragraph' && type !== 'heading') return
    const at = position!.start.offset!
    found ||= MARKER.test(markdown.slice(at, at + MAX_MARKER))
  })
  return found
}
