import { inertLine } from '../report/inertLine.ts'
import { unifiedDiff } from '../report/unifiedDiff.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'
import type { FixedFile, FixedFiles } from '../validate/fixFiles.ts'
import { printText } from './printText.ts'
import type { System } from './system.ts'
import { fileError } from './usageError.ts'

/**
 * Writes what was fixed, or prints it as a patch.
 *
 * @returns whether something is left undone that should not be: checks that fight
 * @throws UsageError where a file cannot be written
 */
export async function writeFixes(
  { files, fighting }: FixedFiles,
  write: boolean,
  system: System,
): Promise<boolean> {
  for (const file of files) {
    if (!write) await printText(patch(file), system)
    else if (file.count > 0) {
      await system.writeFile(file.path, file.text).catch(error => {
        throw fileError('write', file.path, error)
      })
      await system.warn(`${inertLine(file.path)}: ${file.count} fixed\n`)
    }
  }
  if (fighting.length === 0) return false
  await system.warn(
    `handbook-kit: These checks undo each other's fixes: ${fighting.join(', ')}; turn one of them off\n`,
  )
  return true
}

function patch({ path, before, edits }: FixedFile): string {
  const starts = lineStarts(before)
  const places = edits.map(({ start, end, text }) => ({
    position: { start: pointAt(starts, start), end: pointAt(starts, end) },
    after: text,
  }))
  return unifiedDiff(path, before, places)
}
