import type { Root } from 'mdast'
import type { Cut } from '../markdown/limitNesting.ts'
import type { MarkdownParser } from '../markdown/parser.ts'
import { readTree } from '../markdown/readTree.ts'
import type { RepairKind } from '../model/index.ts'
import { applyFindings } from './applyFindings.ts'
import { backTo } from './backTo.ts'
import { findDamagedText } from './findDamagedText.ts'
import { findDoubleEntities } from './findDoubleEntities.ts'
import { findEntities } from './findEntities.ts'
import { findHiddenCharacters } from './findHiddenCharacters.ts'
import type { Finding } from './finding.ts'
import type { State } from './state.ts'

export interface RepairedText {
  text: string
  /** Of `text`. */
  tree: Root
  /** Edits on the source that make `text`, in order, without overlap. */
  edits: Finding[]
  /** What is only reported, by offsets in the source, in order. */
  reported: Finding[]
  /** Delimiters of the source that nest too deep. */
  cuts: Cut[]
}

/** Text damaged in more ways at once than this has not been seen; each round takes off one. */
const MAX_ROUNDS = 6

type Stage = { kinds: readonly RepairKind[]; find: (state: State, code: boolean) => Finding[] }

const STAGES: readonly Stage[] = [
  { kinds: ['mojibake'], find: findDamagedText },
  { kinds: ['invisible-character', 'control-character', 'byte-order-mark'], find: findHiddenCharacters },
  { kinds: ['double-entity'], find: findDoubleEntities },
  { kinds: ['entity'], find: findEntities },
]

/**
 * Parses a text and undoes the damage in it, again and again until there is nothing left to do: an entity may have
 * hidden mojibake, and mojibake a zero-width space.
 *
 * @param wants whether damage of a kind is looked for
 * @param code whether code, addresses and HTML are repaired too
 */
export function readRepaired(
  source: string,
  parser: MarkdownParser,
  wants: (kind: RepairKind) => boolean,
  code: boolean,
): RepairedText {
  const { tree, cuts } = readTree(source, parser)
  const stages = STAGES.filter(({ kinds }) => kinds.some(wants))
  let state: State = { source, text: source, tree, done: [], parser }
  for (let round = 0; ; round++) {
    const before = state.text
    const reported: Finding[] = []
    for (const { find } of stages) {
      const found = find(state, code).filter(({ kind }) => wants(kind))
      const toSource = backTo(state.done)
      for (const finding of found) {
        if (finding.reason !== null)
          reported.push({ ...finding, start: toSource(finding.start), end: toSource(finding.end) })
      }
      state = applyFindings(
        state,
        found.filter(({ reason }) => reason === null),
      )
    }
    if (state.text === before || round === MAX_ROUNDS) {
      reported.sort((a, b) => a.start - b.start)
      return { text: state.text, tree: state.tree, edits: state.done, reported, cuts }
    }
  }
}
