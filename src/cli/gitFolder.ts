import { posix } from 'node:path'
import { isCategory } from '../parse/isOrderConfig.ts'
import { git } from './git.ts'
import { gitBlobs } from './gitBlobs.ts'
import { gitEntries } from './gitEntries.ts'
import { gitObjects } from './gitObjects.ts'
import { gitPrefix } from './gitPrefix.ts'
import { gitUnignored } from './gitUnignored.ts'
import { isHandbookFile } from './isHandbookFile.ts'
import type { NamedBytes } from './namedBytes.ts'
import { ORDER_CONFIGS } from './orderConfigs.ts'
import { shownPath } from './shownPath.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

export interface VersionFolder {
  id: string
  /** As `tree:path`. */
  name: string
  /** The id of the top. */
  tree: string
  path: string
}

/**
 * Reads all Markdown files below a folder of a version that git has, those that a walk of the working tree would find: links
 * are followed, and what `.gitignore` leaves out is left out.
 *
 * @param operand what was written, for messages
 * @throws UsageError where there is none
 */
export async function gitFolder(
  { id, name, tree, path }: VersionFolder,
  operand: string,
  system: System,
): Promise<NamedBytes[]> {
  const { files, links, ignoring, categories } = await filesOf(id, system)
  for (const [link, object] of await linked(links, name, system)) files.set(link, object)
  const names = await gitUnignored([...files.keys()], await fromTop(path, system), { tree, ignoring }, system)
  if (names.length === 0) throw new UsageError(`Cannot read ${operand}: there is no Markdown file below it`)
  names.sort()
  const folder = shownPath(path).replace(/\/+$/, '')
  const read = [...names.map(file => [file, files.get(file)!] as const), ...categories]
  const values = await gitBlobs(
    read.map(([, blob]) => blob),
    system,
  )
  const sources = read.map(([file], index) => ({
    path: folder === '' ? file : `${folder}/${file}`,
    value: values[index]!,
  }))
  return [...sources, ...(await orderConfig(name, folder, system))]
}

/** The ids of what stands below a folder, by name. */
async function filesOf(tree: string, system: System) {
  const [files, links, ignoring, categories] = Array.from({ length: 4 }, () => new Map()) as [
    Ids,
    Ids,
    Ids,
    Ids,
  ]
  for (const { kind, id, path } of await gitEntries(tree, system)) {
    if (kind !== 'module' && isHandbookFile(path)) (kind === 'link' ? links : files).set(path, id)
    else if (kind !== 'file') continue
    else if (posix.basename(path) === '.gitignore') ignoring.set(path, id)
    else if (isCategory(path)) categories.set(path, id)
  }
  return { files, links, ignoring, categories }
}

type Ids = Map<string, string>

/** The files that links mean. */
async function linked(links: Ids, folder: string, system: System): Promise<[string, string][]> {
  const names = [...links.keys()]
  const inside = insideOf(folder)
  const objects = await gitObjects(
    names.map(name => `${inside}${name}`),
    system,
  )
  return names.flatMap((name, index): [string, string][] =>
    objects[index]?.type === 'blob' ? [[name, objects[index].id]] : [],
  )
}

/** A path of a version, from the top of the repository and not from here. */
async function fromTop(path: string, system: System): Promise<string> {
  const isFromHere = /^\.\.?(?:\/|$)/.test(path)
  const prefix = isFromHere ? await gitPrefix(system) : ''
  return posix.join('/', prefix, path).slice(1).replace(/\/$/, '')
}

function insideOf(folder: string): string {
  return folder.endsWith(':') || folder.endsWith('/') ? folder : `${folder}/`
}

/** What says in which order the pages are read, as for a folder of the working tree: in it, or in the one around it. */
async function orderConfig(object: string, folder: string, system: System): Promise<NamedBytes[]> {
  const inside = insideOf(object)
  const around = folder === '' ? [] : [inside.replace(/[^/:]+\/+$/, '')]
  for (const prefix of [inside, ...around]) {
    for (const name of ORDER_CONFIGS) {
      const { code, out } = await git(system, ['cat-file', 'blob', `${prefix}${name}`])
      const path = shownPath(`${prefix}${name}`.slice(object.indexOf(':') + 1))
      if (code === 0) return [{ path, value: out }]
    }
  }
  return []
}
