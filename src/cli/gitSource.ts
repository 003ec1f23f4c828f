import { git } from './git.ts'
import { gitBlobs } from './gitBlobs.ts'
import { gitTree } from './gitTree.ts'
import { isHandbookFile } from './isHandbookFile.ts'
import type { RefPath } from './splitRefPath.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

export interface NamedBytes {
  path: string
  value: Uint8Array
}

const ORDER_CONFIGS = ['mkdocs.yml', 'mkdocs.yaml']
/** A file, with or without leave to be run; no link and no repository in the repository. */
const FILE_ENTRY = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s

/**
 * Reads a file, or all Markdown files below a folder, from a version that git has. Nothing reaches a shell, and nothing
 * that is given is taken for an option of git.
 *
 * @param operand what was written, for messages
 * @throws UsageError where there is no such version, or no such path in it
 */
export async function gitSource(
  { ref, path }: RefPath,
  operand: string,
  system: System,
): Promise<NamedBytes[]> {
  const tree = await gitTree(ref, operand, system)
  const object = `${tree}:${path === '.' ? './' : path}`
  const type = ref === '' ? 'blob' : await typeOf(object, system)
  if (type === 'blob') {
    const { code, out } = await git(system, ['cat-file', 'blob', object])
    if (code === 0) return [{ path: shownPath(path), value: out }]
  }
  if (type === 'tree') return readTree(object, path, operand, system)
  throw await missingPath({ ref, path }, object, operand, system)
}

async function typeOf(object: string, system: System): Promise<string> {
  const { code, out } = await git(system, ['cat-file', '-t', object])
  return code === 0 ? text(out).trim() : ''
}

async function readTree(
  object: string,
  path: string,
  operand: string,
  system: System,
): Promise<NamedBytes[]> {
  const listed = await git(system, ['ls-tree', '--full-tree', '-r', '-z', object])
  const files = text(listed.out)
    .split('\0')
    .flatMap(entry => {
      const [, id, name] = FILE_ENTRY.exec(entry) ?? []
      return id && name && isHandbookFile(name) ? [{ id, name }] : []
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  if (files.length === 0) throw new UsageError(`Cannot read ${operand}: there is no Markdown file below it`)
  const folder = shownPath(path).replace(/\/+$/, '')
  const values = await gitBlobs(
    files.map(({ id }) => id),
    system,
  )
  const sources = files.map(({ name }, index) => ({
    path: folder === '' ? name : `${folder}/${name}`,
    value: values[index]!,
  }))
  return [...sources, ...(await orderConfig(object, folder, system))]
}

/** What says in which order the pages are read, as for a folder of the working tree: in it, or in the one around it. */
async function orderConfig(object: string, folder: string, system: System): Promise<NamedBytes[]> {
  const inside = object.endsWith(':') || object.endsWith('/') ? object : `${object}/`
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

async function missingPath({ ref, path }: RefPath, object: string, operand: string, system: System) {
  const where = ref === '' ? 'what is staged' : ref
  const isNear =
    !path.startsWith('./') && (await typeOf(`${object.slice(0, -path.length)}./${path}`, system)) !== ''
  // Git takes a path from the top of the repository.
  const hint = isNear
    ? `did you mean ${ref}:./${path}?`
    : `check the path, or see git ls-tree -r --name-only ${ref || 'HEAD'}`
  return new UsageError(`Cannot read ${operand}: there is no ${path} in ${where}; ${hint}`)
}

/** As a file of the working tree is named. */
function shownPath(path: string): string {
  return path === '.' ? '' : path.replace(/^(?:\.\/+)+/, '')
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
