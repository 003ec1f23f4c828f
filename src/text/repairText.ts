import { applyRuns } from './applyRuns.ts'
import { findMojibake, type MojibakeOptions, type MojibakeRun } from './findMojibake.ts'

/**
 * Undoes the mojibake of a plain text; `runs` are what was done, by offsets in `text`.
 *
 * @example
 * repairText('cafÃ© “genuine”').text // 'café “genuine”'
 */
export const repairText = (
  text: string,
  options: MojibakeOptions = {},
): { text: string; runs: MojibakeRun[] } => {
  const runs = findMojibake(text, options)
  return { text: runs.length > 0 ? applyRuns(text, runs) : text, runs }
}
