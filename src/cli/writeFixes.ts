import { inertLine } from '../report/inertLine.ts'
import { unifiedDiff } from '../report/unifiedDiff.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'
import type { FixedFile, FixedFiles } from '../validate/fixFiles.ts'
import { assertPatch } from './assertPatch.ts'
import { patchPath } from './patchPath.ts'
import { printText } from './printText.ts'
import { readPath } from './readPath.ts'
import { rewriteFile } from './rewriteFile.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * Writes what was fixed, or prints it as a patch. A file with which that cannot be done is named, and the rest is done.
 *
 * @returns the paths of such files, and whether something is left undone that should not be: they, or checks that fight
 */
export async function writeFixes(
  { files, fighting }: FixedFiles,
  write: boolean,
  system: System,
): Promise<{ failed: boolean; left: ReadonlySet<string> }> {
  const left = new Set<string>()
  for (const file of files) {
    if (file.count === 0) continue
    try {
      await (write ? save(file, system) : printText(await patch(file, system), system))
    } catch (error) {
      if (!(error instanceof UsageError) || error.message === '') throw error
      left.add(file.path)
      await system.warn(`handbook-kit: ${inertLine(error.message)}\n`)
    }
  }
  if (fighting.length > 0)
    await system.warn(
      `handbook-kit: These checks undo each other's fixes: ${fighting.join(', ')}; turn one of them off\n`,
    )
  return { failed: left.size > 0 || fighting.length > 0, left }
}

async function save({ path, before, text, count }: FixedFile, system: System): Promise<void> {
  await rewriteFile(path, { before, after: text }, system)
  await system.warn(`${inertLine(path)}: ${count} fixed\n`)
}

/** Standard input has no bytes that a patch is to fit. */
async function patch({ path, before, edits }: FixedFile, system: System): Promise<string> {
  if (path !== '-') assertPatch(path, before, await readPath(path, system), '--fix')
  const starts = lineStarts(before)
  const places = edits.map(({ start, end, text }) => ({
    position: { start: pointAt(starts, start), end: pointAt(starts, end) },
    after: text,
  }))
  return unifiedDiff(patchPath(path, system.cwd), before, places)
}
