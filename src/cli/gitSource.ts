import { git } from './git.ts'
import { gitBlobs } from './gitBlobs.ts'
import { gitFolder } from './gitFolder.ts'
import { gitObjects } from './gitObjects.ts'
import { gitTree } from './gitTree.ts'
import type { NamedBytes } from './namedBytes.ts'
import { shownPath } from './shownPath.ts'
import type { RefPath } from './splitRefPath.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

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
  const name = `${tree}:${path === '.' ? './' : path}`
  if (ref === '') {
    const { code, out } = await git(system, ['cat-file', 'blob', name])
    if (code === 0) return [{ path: shownPath(path), value: out }]
  }
  const [object] = ref === '' ? [] : await gitObjects([name], system)
  if (object?.type === 'blob') {
    const [value] = await gitBlobs([object.id], system)
    return [{ path: shownPath(path), value: value! }]
  }
  if (object?.type === 'tree') return gitFolder({ id: object.id, name, tree, path }, operand, system)
  throw await missingPath({ ref, path }, name, operand, system)
}

async function missingPath({ ref, path }: RefPath, object: string, operand: string, system: System) {
  const where = ref === '' ? 'what is staged' : ref
  const [near] = path.startsWith('./')
    ? []
    : await gitObjects([`${object.slice(0, -path.length)}./${path}`], system)
  // Git takes a path from the top of the repository.
  const hint = near
    ? `did you mean ${ref}:./${path}?`
    : `check the path, or see git ls-tree -r --name-only ${ref || 'HEAD'}`
  return new UsageError(`Cannot read ${operand}: there is no ${path} in ${where}; ${hint}`)
}
