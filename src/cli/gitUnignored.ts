import { posix } from 'node:path'
import { gitBlobs } from './gitBlobs.ts'
import { gitEntries } from './gitEntries.ts'
import { type GitIgnore, gitIgnore } from './gitIgnore.ts'
import type { System } from './system.ts'

/**
 * Leaves out what the `.gitignore` files of a version leave out of a folder, as a walk of the working tree does, which
 * would otherwise lack what was added to git all the same.
 *
 * @param names of files below the folder
 * @param folder from the top of the repository; empty for the top
 * @param ignoring the names of the `.gitignore` files below the folder, and their ids
 */
export async function gitUnignored(
  names: readonly string[],
  folder: string,
  { tree, ignoring }: { tree: string; ignoring: ReadonlyMap<string, string> },
  system: System,
): Promise<string[]> {
  const ids = await idsAround(folder, tree, system)
  for (const [name, id] of ignoring) ids.set(posix.join('/', folder, name), id)
  if (ids.size === 0) return [...names]
  const texts = await gitBlobs([...ids.values()], system)
  const byPath = new Map([...ids.keys()].map((path, index) => [path, texts[index]!]))
  const rules = new Map([['', await gitIgnore(posix.join('/', folder), versionSystem(byPath, system))]])
  const kept: string[] = []
  for (const name of names) if (!(await isIgnored(name, rules))) kept.push(name)
  return kept
}

/** The `.gitignore` files of the folders around. */
async function idsAround(folder: string, tree: string, system: System): Promise<Map<string, string>> {
  const parts = folder.split('/').filter(Boolean)
  const paths = parts.map((_, count) => [...parts.slice(0, count), '.gitignore'].join('/'))
  if (paths.length === 0) return new Map()
  const entries = await gitEntries(tree, system, paths)
  return new Map(
    entries.flatMap(({ kind, id, path }) => (kind === 'file' ? [[`/${path}`, id] as const] : [])),
  )
}

/** Has the rules of the version at its root, and nothing else. */
function versionSystem(byPath: ReadonlyMap<string, Uint8Array>, system: System): System {
  const rooted = (path: string) => posix.join('/', path.replaceAll('\\', '/').replace(/^[A-Za-z]:/, ''))
  return {
    ...system,
    cwd: '/',
    readFolder: async path => (rooted(path) === '/.git' ? { files: [], folders: [] } : null),
    readFile: async path => {
      const found = byPath.get(rooted(path))
      if (!found) throw Object.assign(new Error(`There is no ${path}`), { code: 'ENOENT' })
      return found
    },
  }
}

/** @param rules of the folders that were asked for, by path; more are added */
async function isIgnored(name: string, rules: Map<string, GitIgnore>): Promise<boolean> {
  const parts = name.split('/')
  const file = parts.pop()!
  let here = rules.get('')!
  let path = ''
  for (const part of parts) {
    if (here.isIgnored(part, true)) return true
    path = `${path}/${part}`
    const below = rules.get(path) ?? (await here.below(part))
    rules.set(path, below)
    here = below
  }
  return here.isIgnored(file, false)
}
