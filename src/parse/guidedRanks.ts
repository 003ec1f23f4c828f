import { commonFolder } from './commonFolder.ts'
import type { Guide } from './guide.ts'

/** What a path stands for that leaves the ending out. */
const FILE_ENDINGS = ['', '.md', '.markdown']
/** What a path stands for that names a folder; its other files are meant too. */
const FOLDER_ENDINGS = ['/index.md', '/README.md', '/_index.md']

/**
 * The places that guides give to files: by the folder of the guide, then by file. Files of a folder that is named as a
 * whole have one place; how they stand among each other is decided further down.
 *
 * @param paths of the files, as parts
 */
export function guidedRanks(
  paths: readonly (readonly string[])[],
  guides: readonly Guide[],
): Map<string, Map<number, number>> {
  const ranks = new Map<string, Map<number, number>>()
  if (guides.length === 0) return ranks
  const byPath = new Map(paths.map((parts, file) => [parts.join('/'), file] as const))
  const known = foldersOf(paths)
  const top = commonFolder(paths).join('/')
  for (const { folder, entries } of guides) {
    const home = folder.join('/')
    // The folder itself may not be among the files: `mkdocs.yml` beside the folder that was asked for.
    const scope = known.has(home) ? home : top
    const own = ranks.get(scope) ?? new Map<number, number>()
    ranks.set(scope, own)
    const whole = new Map<string, number>()
    // Behind what an earlier guide of the same folder names.
    let rank = own.size
    for (const ways of entries) {
      const file = firstFile(ways, FILE_ENDINGS, byPath)
      if (file !== undefined) setOnce(own, file, rank++)
      else {
        const index = firstFile(ways, FOLDER_ENDINGS, byPath)
        if (index !== undefined) setOnce(own, index, rank)
        for (const way of ways) setOnce(whole, way.join('/'), rank)
        rank++
      }
    }
    if (whole.size > 0) rankBelow(paths, whole, own)
  }
  return ranks
}

function firstFile(
  ways: readonly (readonly string[])[],
  endings: readonly string[],
  byPath: ReadonlyMap<string, number>,
): number | undefined {
  for (const way of ways) {
    for (const ending of endings) {
      const file = byPath.get(way.join('/') + ending)
      if (file !== undefined) return file
    }
  }
  return undefined
}

function rankBelow(
  paths: readonly (readonly string[])[],
  folders: ReadonlyMap<string, number>,
  ranks: Map<number, number>,
): void {
  for (const [file, parts] of paths.entries()) {
    for (let length = parts.length - 1; length > 0 && !ranks.has(file); length--) {
      const rank = folders.get(parts.slice(0, length).join('/'))
      if (rank !== undefined) ranks.set(file, rank)
    }
  }
}

function setOnce<Key>(map: Map<Key, number>, key: Key, rank: number): void {
  if (!map.has(key)) map.set(key, rank)
}

function foldersOf(paths: readonly (readonly string[])[]): Set<string> {
  const folders = new Set<string>([''])
  for (const parts of paths) {
    // From the file upwards, until a folder is known with all those above it.
    for (let length = parts.length - 1; length > 0; length--) {
      const folder = parts.slice(0, length).join('/')
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}
