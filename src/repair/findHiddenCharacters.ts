import { sameTree } from '../markdown/sameTree.ts'
import { findInvisible } from '../text/findInvisible.ts'
import { INVISIBLE_UNITS } from '../text/invisibleRows.ts'
import type { Finding } from './finding.ts'
import { placeAt } from './placeAt.ts'
import { proveBlocks } from './proveBlocks.ts'
import { reasonToLeave } from './reasonToLeave.ts'
import type { State } from './state.ts'

const CHANGES_MARKUP = 'without it the Markdown would mean something else'
/** Also what Markdown makes of NUL, and what stands for an object. */
const HIDDEN = new RegExp(`[${INVISIBLE_UNITS}\\ufffc\\ufffd]`, 'g')

/** Looks so far for the rest of a delimiter; more hidden characters in a row have not been seen. */
const NEAR = 50

/** Each that is tried alone reads its block again; more of them that change what a text means have not been seen. */
const MAX_ALONE = 20

/** Finds byte order marks, direction marks, zero-width characters and controls, in order. */
export function findHiddenCharacters(state: State, code: boolean): Finding[] {
  const { text, tree } = state
  const found = findInvisible(text).map(({ removable, ...character }): Finding => {
    const where = character.kind === 'byte-order-mark' ? 'file' : placeAt(tree, text, character.start)
    const { kind, start, end, before, after, reason } = character
    return {
      kind,
      where,
      start,
      end,
      before,
      after,
      codePages: [],
      reason: removable ? reasonToLeave(where, code) : reason,
    }
  })
  for (const finding of found)
    if (finding.reason === null && makesDelimiter(text, finding)) finding.reason = CHANGES_MARKUP
  const edits = found.filter(({ reason, where }) => reason === null && where !== 'file')
  if (edits.length === 0) return found
  const asked = new Set(edits)
  const proven = provenAmong(state, edits)
  return found.map(finding =>
    asked.has(finding) && !proven.has(finding) ? { ...finding, reason: CHANGES_MARKUP } : finding,
  )
}

/** The edits without which the text means what it did: those of whole blocks, and of others each that does so alone. */
function provenAmong(state: State, edits: Finding[]): ReadonlySet<Finding> {
  const prove = (tried: Finding[]) =>
    new Set(proveBlocks(state, tried, (was, is) => sameTree(was, is, value => value.replace(HIDDEN, ''))))
  const together = prove(edits)
  const others = edits.filter(edit => !together.has(edit))
  if (others.length > MAX_ALONE) return together
  const alone = new Set(others.filter(edit => prove([edit]).size > 0))
  return alone.size === 0 ? together : prove(edits.filter(edit => together.has(edit) || alone.has(edit)))
}

/** Whether the start or end of a comment could come about in HTML, which the tree holds as it stands. */
function makesDelimiter(text: string, { where, start, end }: Finding): boolean {
  if (where !== 'comment' && where !== 'html') return false
  const before = text.slice(Math.max(0, start - NEAR), start).replace(HIDDEN, '')
  const after = text.slice(end, end + NEAR).replace(HIDDEN, '')
  return /[<!-]$/.test(before) && /^[!>-]/.test(after)
}
