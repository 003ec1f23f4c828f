import { posix, relative, resolve, sep } from 'node:path'
import { gitBlobs } from './gitBlobs.ts'
import { gitEntries } from './gitEntries.ts'
import { gitPrefix } from './gitPrefix.ts'
import { gitTree } from './gitTree.ts'
import { isOutside } from './isOutside.ts'
import type { NamedBytes } from './namedBytes.ts'
import type { Folder, System } from './system.ts'

/** A link that leads on to more links than this leads in a circle. */
const MAX_LINKS = 20

/** The files of a version that git has. */
export interface GitFiles {
  /** The same system, but its files and folders are those of the version. */
  system: System
  /** Reads those of the paths that are there. */
  read: (paths: readonly string[]) => Promise<NamedBytes[]>
  /** Whether a path is in the repository at all. */
  isInside: (path: string) => boolean
  /** Whether a path is in a submodule, of which the repository has no files. */
  isInModule: (path: string) => boolean
}

/**
 * Lists the files of a version that git has, so that operands can be read from it as from the working tree.
 *
 * @param ref a branch, a tag, a commit
 * @throws UsageError where there is no such version
 */
export async function gitFiles(ref: string, system: System): Promise<GitFiles> {
  const tree = await gitTree(ref, ref, system)
  const { ids, links, modules } = await entriesOf(tree, system)
  await follow(links, ids, system)
  const folders = new Map<string, Folder>([['', { files: [], folders: [] }]])
  for (const path of ids.keys()) note(path, folders)
  // Where git is, the rules of what it ignores begin.
  folders.set('.git', { files: [], folders: [] })

  const top = resolve(system.cwd, (await gitPrefix(system)).replace(/[^/]+/g, '..'))
  const inside = (path: string) => relative(top, resolve(system.cwd, path)).split(sep).join('/')
  const read = async (paths: readonly string[]) => {
    const there = paths.filter(path => ids.has(inside(path)))
    const values = await gitBlobs(
      there.map(path => ids.get(inside(path))!),
      system,
    )
    return there.map((path, index) => ({ path, value: values[index]! }))
  }
  return {
    read,
    isInside: path => !isOutside(inside(path)),
    isInModule: path => modules.some(module => inside(path).startsWith(module)),
    system: {
      ...system,
      readFolder: async path => folders.get(inside(path)) ?? null,
      readFile: async path => {
        const [found] = await read([path])
        if (!found) throw Object.assign(new Error(`There is no ${path} in ${ref}`), { code: 'ENOENT' })
        return found.value
      },
    },
  }
}

/** The ids of the files and the links of a version, by path, and the paths of its submodules. */
async function entriesOf(tree: string, system: System) {
  const ids = new Map<string, string>()
  const links = new Map<string, string>()
  const modules: string[] = []
  for (const { kind, id, path } of await gitEntries(tree, system)) {
    if (kind === 'module') modules.push(`${path}/`)
    else if (kind === 'link') links.set(path, id)
    else ids.set(path, id)
  }
  return { ids, links, modules }
}

/** Gives links to files the ids of the files. Those that lead to folders or out of the repository are left out. */
async function follow(
  links: ReadonlyMap<string, string>,
  ids: Map<string, string>,
  system: System,
): Promise<void> {
  const paths = [...links.keys()]
  const values = await gitBlobs([...links.values()], system)
  const targets = new Map(
    paths.map((path, index) => {
      const written = text(values[index]!)
      return [path, posix.isAbsolute(written) ? written : posix.join(posix.dirname(path), written)]
    }),
  )
  for (const path of paths) {
    let target = targets.get(path)
    for (let step = 0; target !== undefined && !ids.has(target) && step < MAX_LINKS; step++)
      target = targets.get(target)
    const id = target === undefined ? undefined : ids.get(target)
    if (id !== undefined) ids.set(path, id)
  }
}

/** Enters a file into its folder, and each folder into the one around it. */
function note(path: string, folders: Map<string, Folder>): void {
  let name = posix.basename(path)
  let folder = path.includes('/') ? posix.dirname(path) : ''
  let isNew = !folders.has(folder)
  folderAt(folder, folders).files.push(name)
  while (isNew && folder !== '') {
    name = posix.basename(folder)
    folder = folder.includes('/') ? posix.dirname(folder) : ''
    isNew = !folders.has(folder)
    folderAt(folder, folders).folders.push(name)
  }
}

function folderAt(path: string, folders: Map<string, Folder>): Folder {
  const known = folders.get(path)
  if (known) return known
  const made: Folder = { files: [], folders: [] }
  folders.set(path, made)
  return made
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
