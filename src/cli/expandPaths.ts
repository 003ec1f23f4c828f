import { matchGlob } from '../validate/matchGlob.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

const GLOB = /[*?{]/
const MARKDOWN = /\.(?:md|markdown)$/i
/** Folders that hold no text of one's own. */
const SKIPPED = /^(?:node_modules|\..*)$/

/**
 * Gives the files that paths, folders and globs mean, sorted within each of them, every file once.
 *
 * @param ignore globs of paths to leave out of folders and globs; a file that is named is taken
 * @throws UsageError where a folder or a glob means no file
 */
export async function expandPaths(
  operands: readonly string[],
  ignore: readonly string[],
  system: System,
): Promise<string[]> {
  const paths = new Set<string>()
  for (const operand of operands) {
    // As reports and links write it.
    const plain = operand.replace(/^(?:\.\/+)+(?=.)/, '')
    for (const path of await expand(plain, ignore, system)) paths.add(path)
  }
  return [...paths]
}

async function expand(operand: string, ignore: readonly string[], system: System): Promise<string[]> {
  if (operand === '-') return ['-']
  const isFolder = (await system.readFolder(operand)) !== null
  // A file may well have a star in its name.
  if (!isFolder && (!GLOB.test(operand) || (await isThere(operand, system)))) return [operand]
  const root = isFolder ? operand.replace(/\/+$/, '') || '/' : fixedFolder(operand)
  const found: string[] = []
  await collect(
    root,
    path => {
      const fits = isFolder ? MARKDOWN.test(path) : matchGlob(`./${operand}`, path)
      if (fits && !ignore.some(one => matchGlob(one, path))) found.push(path)
    },
    ignore,
    system,
  )
  if (found.length === 0)
    throw new UsageError(
      isFolder
        ? `There is no Markdown file in ${operand}`
        : `The glob ${operand} fits no file; check it, and quote it`,
    )
  return found.sort()
}

async function isThere(path: string, system: System): Promise<boolean> {
  const slash = path.lastIndexOf('/')
  const folder = await system.readFolder(slash < 0 ? '.' : path.slice(0, slash) || '/')
  return folder?.files.includes(path.slice(slash + 1)) ?? false
}

/** The folders of a glob before its first wildcard. */
function fixedFolder(glob: string): string {
  const parts = glob.split('/')
  const first = parts.findIndex(part => GLOB.test(part))
  return parts.slice(0, first).join('/') || (glob.startsWith('/') ? '/' : '.')
}

async function collect(
  folder: string,
  visit: (path: string) => void,
  ignore: readonly string[],
  system: System,
): Promise<void> {
  const stack = [folder]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const found = await system.readFolder(next)
    const prefix = next === '.' ? '' : next.endsWith('/') ? next : `${next}/`
    for (const name of found?.files ?? []) visit(prefix + name)
    for (const name of found?.folders ?? []) {
      if (!SKIPPED.test(name) && !ignore.some(glob => matchGlob(glob, prefix + name)))
        stack.push(prefix + name)
    }
  }
}
