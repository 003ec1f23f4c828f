import type { Html, Root } from 'mdast'
import { walk } from '../markdown/walk.ts'
import type { Diagnostic } from '../model/index.ts'
import type { Places } from './places.ts'

const OPEN = '<!--'
const CLOSE = '-->'

/** The comments that are never closed, and hide all that follows them. */
export function openComments(tree: Root, text: string, places: Places, file: string | null): Diagnostic[] {
  // Those tests are cheap, the first one most; a walk through every tree is not.
  if (!text.includes(OPEN) || text.indexOf(CLOSE, text.lastIndexOf(OPEN)) >= 0) return []
  const found: Diagnostic[] = []
  walk(tree, node => {
    const at = node.type === 'html' ? openAt(node) : -1
    if (at < 0) return
    const start = node.position!.start.offset! + at
    found.push({
      check: 'comment-closed',
      severity: 'error',
      message: 'This comment is never closed, so nothing behind it is read; write `-->` where it ends.',
      file,
      position: places.between(start, start + OPEN.length),
    })
  })
  return found
}

function openAt({ value }: Html): number {
  const at = value.lastIndexOf(OPEN)
  return at >= 0 && !value.includes(CLOSE, at + OPEN.length) ? at : -1
}
