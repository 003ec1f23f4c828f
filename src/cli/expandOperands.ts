import { resolve } from 'node:path'
import { compareNames } from '../parse/compareNames.ts'
import { isCategory } from '../parse/isOrderConfig.ts'
import { orderFiles } from '../parse/orderFiles.ts'
import { type GitIgnore, gitIgnore } from './gitIgnore.ts'
import { type GlobOperand, globOperand } from './globOperand.ts'
import { isFolder } from './isFolder.ts'
import { isHandbookFile, isOthers } from './isHandbookFile.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

export interface Expanded {
  paths: string[]
  /** Of folders what says where those below stand among their neighbours: `_category_.json`. */
  categories: string[]
}

/**
 * Gives the files that operands mean: files and `-` as they are, of folders all Markdown below, of globs what fits them,
 * in the order of names. Folders and globs do not reach into `node_modules`, hidden folders, links to folders and what
 * `.gitignore` leaves out. Every file is given once.
 *
 * @param isLeftOut further paths that folders and globs do not reach
 * @throws UsageError where the only operand is a folder or a glob without Markdown
 */
export async function expandOperands(
  operands: readonly string[],
  system: System,
  isLeftOut: (path: string) => boolean = () => false,
): Promise<Expanded> {
  const paths = new Map<string, string>()
  const categories: string[] = []
  for (const operand of operands) {
    // As reports and links write it; a file called `-` keeps what tells it from standard input.
    const bare = operand.replace(/^(?:\.\/+)+(?=.)/, '')
    const isOnly = operands.length === 1
    const found = await expand(bare === '-' ? operand : bare, isOnly, system, isLeftOut)
    categories.push(...found.categories)
    for (const path of found.paths) {
      const key = path === '-' ? path : resolve(system.cwd, path)
      if (!paths.has(key)) paths.set(key, path)
    }
  }
  return { paths: [...paths.values()], categories: [...new Set(categories)] }
}

async function expand(
  operand: string,
  isOnly: boolean,
  system: System,
  isLeftOut: (path: string) => boolean,
): Promise<Expanded> {
  const itself = { paths: [operand], categories: [] }
  if (operand === '-') return itself
  if (await isFolder(operand, system)) {
    const found = await markdownBelow(plain(operand), system, isLeftOut)
    if (found.paths.length > 0) return found
    if (isOnly) throw new UsageError(`There is no Markdown file in ${operand}`)
    // Named when it is to be read as a file; what the other operands mean is read.
    return itself
  }
  const glob = globOperand(operand)
  // A file may well have a star in its name.
  if (!glob || (await isThere(operand, system))) return itself
  const paths = await fitting(glob, system, isLeftOut)
  if (paths.length > 0) return { paths, categories: [] }
  if (!isOnly) return itself
  throw new UsageError(`The glob ${operand} fits no Markdown file; check it, and quote it`)
}

async function fitting({ folder, fits }: GlobOperand, system: System, isLeftOut: (path: string) => boolean) {
  if (!(await isFolder(folder, system))) return []
  return (await markdownBelow(plain(folder), system, isLeftOut)).paths.filter(path => fits(path))
}

async function markdownBelow(
  folder: string,
  system: System,
  isLeftOut: (path: string) => boolean,
): Promise<Expanded> {
  const found: string[] = []
  const categories: string[] = []
  const waiting: { path: string; ignore: GitIgnore }[] = [
    { path: folder, ignore: await gitIgnore(folder, system) },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, ignore } = next
    // A folder that cannot be read is named when it is to be read as a file.
    const inside = await system.readFolder(path).catch(() => void found.push(path))
    for (const name of inside?.files ?? []) {
      const file = inFolder(path, name)
      if (isHandbookFile(name) && !ignore.isIgnored(name, false) && !isLeftOut(file)) found.push(file)
      else if (isCategory(name)) categories.push(file)
    }
    for (const name of inside?.folders ?? []) {
      const below = inFolder(path, name)
      if (isOthers(name) || ignore.isIgnored(name, true) || isLeftOut(below)) continue
      waiting.push({ path: below, ignore: await ignore.below(name) })
    }
  }
  const files = found.sort(compareNames).map(path => ({ path, frontmatter: null }))
  return { paths: orderFiles(files).map(index => found[index]!), categories }
}

async function isThere(path: string, system: System): Promise<boolean> {
  return system.readFile(path).then(
    () => true,
    () => false,
  )
}

/** `docs/` is `docs`. */
function plain(folder: string): string {
  return folder.replace(/(?<=[^/])\/+$/, '') || '.'
}

function inFolder(folder: string, name: string): string {
  if (folder === '.') return name
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`
}
