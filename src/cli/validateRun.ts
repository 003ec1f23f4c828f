import { type Source, sourceFile } from '../repair/sourceFile.ts'
import { comparedFile } from '../validate/comparedFile.ts'
import { conclude, type ExaminedFile, type Validation } from '../validate/conclude.ts'
import type { Examiner } from '../validate/examiner.ts'
import { linkedFolders } from '../validate/linkedFolders.ts'
import type { EarlierVersion } from './earlierVersion.ts'
import type { ExaminedFiles } from './examineFiles.ts'
import { listing } from './listing.ts'
import type { RunCache } from './runCache.ts'
import type { System } from './system.ts'

/** What was read, and what of it is known. */
export interface Run extends ExaminedFiles {
  cache: RunCache | null
}

/** What is found in files that are looked at together. */
export interface ValidatedRun {
  /** In the files as they were read. */
  first: Validation
  /** In the same files with other texts; null for one that stays as it was read. */
  again: (sources: readonly (Source | null)[]) => Validation
}

/** Brings together what was found in files one by one, or recalls it, and has the cache keep it. */
export async function validateRun(
  { files, recalled, sources, cache }: Run,
  reader: Examiner,
  earlier: EarlierVersion | null,
  system: System,
): Promise<ValidatedRun> {
  const folders = linkedFolders(files.map(({ examined: { gathered } }) => gathered))
  const list = await listing(folders, system)
  const together = (examined: readonly ExaminedFile[]) =>
    conclude(examined, reader, { list, compared: earlier?.compare(examined.map(comparedFile)) ?? null })
  const first = recalled ?? together(files)
  if (cache && !recalled && !earlier) {
    const asksForDay = files.some(({ examined: { day } }) => day !== null)
    await cache.save(sources, { validation: first, folders, asksForDay })
  }
  const again = (texts: readonly (Source | null)[]) =>
    together(files.map((file, index) => examinedAgain(texts[index] ?? null, file, reader)))
  return { first, again }
}

/** Most files have nothing to fix, and need not be looked at again; bytes that are no UTF-8 are put right in the same text. */
function examinedAgain(source: Source | null, before: ExaminedFile, reader: Examiner): ExaminedFile {
  if (source === null) return before
  const { text } = sourceFile(source)
  const isDone = text === before.source() && before.examined.findings.every(({ fix }) => fix === undefined)
  return isDone ? before : reader.examine(source, false)
}
