import type { MarkdownParser } from '../markdown/parser.ts'
import { handbookOf } from './handbookOf.ts'
import { readPath } from './readPath.ts'
import type { NamedVersion } from './runDiff.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/** What git names a file that was not there or is no more, on every system. */
const NOTHING = '/dev/null'

/**
 * The two versions that git hands to an external diff driver: `path old-file old-hex old-mode new-file new-hex new-mode`,
 * and for a renamed file its new path and what happened to it (gitdiff documentation, GIT_EXTERNAL_DIFF).
 *
 * @throws UsageError where there are other arguments
 */
export async function driverVersions(
  args: readonly string[],
  parser: MarkdownParser,
  system: System,
): Promise<[NamedVersion, NamedVersion]> {
  const [path, oldFile, , , newFile, , newMode, newPath] = args
  if (path === undefined || oldFile === undefined || newFile === undefined || newMode === undefined)
    throw new UsageError('--git-driver takes the seven arguments that git gives; see git help gitattributes')
  const read = async (file: string, label: string): Promise<NamedVersion> => {
    const value = file === NOTHING ? new Uint8Array() : await readPath(file, system)
    return { name: label, handbook: handbookOf({ path: label, value }, parser) }
  }
  return [await read(oldFile, path), await read(newFile, newPath ?? path)]
}
