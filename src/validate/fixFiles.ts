import type { Diagnostic, Edit } from '../model/index.ts'
import { composeEdits } from '../repair/composeEdits.ts'
import type { Source } from '../repair/sourceFile.ts'
import { applyFixes } from './applyFixes.ts'
import type { Validation } from './conclude.ts'

/** More rounds than this, and checks undo each other's work. */
const MAX_ROUNDS = 10

export interface FixedFile {
  path: string
  /** Decoded, before any fix. */
  before: string
  text: string
  /** Edits on `before` that make `text`, in order, without overlap. */
  edits: Edit[]
  /** How many findings were put right. */
  count: number
}

export interface FixedFiles {
  files: FixedFile[]
  /** What is found in the fixed files. */
  validation: Validation
  /** The checks whose fixes were still done in the last round; empty where all came to an end. */
  fighting: string[]
}

interface Change {
  start: number
  end: number
  before: string
  after: string
}

interface State {
  file: string | null
  before: string
  text: string
  /** On `before`. */
  changes: Change[]
  count: number
}

/**
 * Fixes what can be fixed, and validates again until nothing changes.
 *
 * @param first of the files as they are
 * @param validate validates texts by path, in the same order
 * @param wants which diagnostics of a validation are to be fixed, file by file
 */
export function fixFiles(
  first: Validation,
  validate: (sources: Source[]) => Validation,
  wants: (validation: Validation) => Diagnostic[][] = ({ files }) =>
    files.map(({ diagnostics }) => diagnostics),
): FixedFiles {
  const states = first.files.map(({ file, source }): State => {
    const text = source()
    return { file, before: text, text, changes: [], count: 0 }
  })
  let validation = first
  for (let round = 0; ; round++) {
    const done = new Set<string>()
    for (const [index, diagnostics] of wants(validation).entries())
      for (const { check } of fix(states[index]!, diagnostics)) done.add(check)
    const fighting = round === MAX_ROUNDS - 1 ? [...done].sort() : []
    if (done.size > 0)
      validation = validate(
        states.map(({ file, text }) => (file === null ? text : { path: file, value: text })),
      )
    if (done.size > 0 && fighting.length === 0) continue
    const files = states.map(({ changes, file, ...state }) => ({
      ...state,
      path: file ?? '-',
      edits: changes.map(({ start, end, after }) => ({ start, end, text: after })),
    }))
    return { files, validation, fighting: stillChanging(fighting, validation, wants) }
  }
}

/** @returns the diagnostics that were fixed */
function fix(state: State, diagnostics: Diagnostic[]): Diagnostic[] {
  const { text, edits, done } = applyFixes(state.text, diagnostics)
  if (done.length === 0) return done
  const next = edits.map(
    ({ start, end, text: after }): Change => ({ start, end, before: state.text.slice(start, end), after }),
  )
  state.changes = composeEdits(state.before, state.changes, state.text, next)
  state.text = text
  state.count += done.length
  return done
}

/** Of the checks that still did something in the last round, those that would do so again. */
function stillChanging(
  fighting: readonly string[],
  validation: Validation,
  wants: (validation: Validation) => Diagnostic[][],
): string[] {
  if (fighting.length === 0) return []
  const again = wants(validation).flatMap(diagnostics => diagnostics.filter(({ fix }) => fix !== undefined))
  return again.length === 0 ? [] : [...new Set([...fighting, ...again.map(({ check }) => check)])].sort()
}
