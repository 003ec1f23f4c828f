import { inertLine } from '../report/inertLine.ts'
import { unifiedDiff } from '../report/unifiedDiff.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'
import type { FixedFile, FixedFiles } from '../validate/fixFiles.ts'
import { assertPatch } from './assertPatch.ts'
import { patchPath } from './patchPath.ts'
import { printText } from './printText.ts'
import type { System } from './system.ts'
import { fileError, UsageError } from './usageError.ts'

/**
 * Writes what was fixed, or prints it as a patch.
 *
 * @returns whether something is left undone that should not be: checks that fight, a file that no patch fits
 * @throws UsageError where a file cannot be written
 */
export async function writeFixes(
  { files, fighting }: FixedFiles,
  write: boolean,
  system: System,
): Promise<boolean> {
  let failed = false
  for (const file of files) {
    if (file.count === 0) continue
    if (!write) {
      const made = await patch(file, system).catch(unlessUsage)
      if (typeof made === 'string') await printText(made, system)
      else await system.warn(`handbook-kit: ${inertLine(made.message)}\n`)
      failed ||= typeof made !== 'string'
    } else {
      await system.writeFile(file.path, file.text).catch(error => {
        throw fileError('write', file.path, error)
      })
      await system.warn(`${inertLine(file.path)}: ${file.count} fixed\n`)
    }
  }
  if (fighting.length === 0) return failed
  await system.warn(
    `handbook-kit: These checks undo each other's fixes: ${fighting.join(', ')}; turn one of them off\n`,
  )
  return true
}

/** Standard input has no bytes that a patch is to fit. */
async function patch({ path, before, edits }: FixedFile, system: System): Promise<string> {
  if (path !== '-') {
    const bytes = await system.readFile(path).catch(error => {
      throw fileError('read', path, error)
    })
    assertPatch(path, before, bytes, '--fix')
  }
  const starts = lineStarts(before)
  const places = edits.map(({ start, end, text }) => ({
    position: { start: pointAt(starts, start), end: pointAt(starts, end) },
    after: text,
  }))
  return unifiedDiff(patchPath(path, system.cwd), before, places)
}

function unlessUsage(error: unknown): UsageError {
  if (error instanceof UsageError) return error
  throw error
}
