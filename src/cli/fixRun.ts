import type { Diagnostic } from '../model/index.ts'
import { groupBy } from '../text/groupBy.ts'
import type { Validation } from '../validate/conclude.ts'
import { fixFiles } from '../validate/fixFiles.ts'
import type { System } from './system.ts'
import type { ValidatedRun } from './validateRun.ts'
import { writeFixes } from './writeFixes.ts'

/**
 * Fixes what can be fixed, and writes it to the files or shows it as a patch.
 *
 * @param wantedIn the findings of a validation that are to be fixed
 * @returns what is found in the files as they are then, and whether something was left undone that should not be
 */
export async function fixRun(
  { first, again }: ValidatedRun,
  fix: 'write' | 'show',
  wantedIn: (validation: Validation) => readonly Diagnostic[],
  system: System,
): Promise<{ validation: Validation; failed: boolean }> {
  const fixes = fixFiles(first, again, validation => {
    const wanted = groupBy(wantedIn(validation), ({ file }) => file)
    return validation.files.map(({ file }) => wanted.get(file) ?? [])
  })
  const { failed, left } = await writeFixes(fixes, fix === 'write', system)
  if (fix === 'show') return { validation: first, failed }
  if (left.size === 0) return { validation: fixes.validation, failed }
  const written = fixes.files.map(({ path, text }) => (left.has(path) ? null : { path, value: text }))
  return { validation: again(written), failed }
}
