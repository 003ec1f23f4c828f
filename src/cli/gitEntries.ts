import { git } from './git.ts'
import type { System } from './system.ts'

/** What stands in a folder of a version. */
export interface GitEntry {
  /** A link is a file that holds where it leads, a module a repository in the repository. */
  kind: 'file' | 'link' | 'module'
  id: string
  /** From the folder. */
  path: string
}

const KINDS: { [mode: string]: GitEntry['kind'] } = { 100: 'file', 120: 'link', 160: 'module' }
/** Mode, with or without leave to be run, type, id and path. */
const ENTRY = /^(100|120|160)\d{3} (?:blob|commit) ([0-9a-f]+)\t(.*)$/s

/**
 * Lists all that stands below a folder of a version, or some of it.
 *
 * @param tree the id of the folder
 * @param paths what is looked up; without any, all is listed
 */
export async function gitEntries(
  tree: string,
  system: System,
  paths: readonly string[] = [],
): Promise<GitEntry[]> {
  const wanted = paths.length > 0 ? ['-z', tree, '--', ...paths] : ['-r', '-z', tree]
  const { out } = await git(system, ['ls-tree', '--full-tree', ...wanted])
  return new TextDecoder()
    .decode(out)
    .split('\0')
    .flatMap(entry => {
      const [, mode, id, path] = ENTRY.exec(entry) ?? []
      return mode && id && path ? [{ kind: KINDS[mode]!, id, path }] : []
    })
}
