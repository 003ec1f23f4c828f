import { git } from './git.ts'
import type { System } from './system.ts'

/** What a path of a version means. */
export interface GitObject {
  id: string
  /** `blob`, `tree`, or `commit` for a repository in the repository. */
  type: string
}

const FOUND = /^([0-9a-f]+) ([a-z]+) \d+$/
/** A link that leads nowhere git can follow; what follows, of this many bytes and a line feed, says where. */
const ASTRAY = /^(?:symlink|dangling|loop|notdir) (\d+)$/
const NEWLINE = 10

/**
 * What paths of versions mean, all in one process, links followed inside of the version.
 *
 * @param names as `tree:path`; one with a line feed in it is looked up without following links
 * @returns null for what is not there, and for a link that leads out of the version or nowhere
 */
export async function gitObjects(names: readonly string[], system: System): Promise<(GitObject | null)[]> {
  const plain = names.filter(name => !name.includes('\n'))
  const found = plain.length === 0 ? [] : await followed(plain, system)
  const objects: (GitObject | null)[] = []
  let next = 0
  for (const name of names) objects.push(name.includes('\n') ? await single(name, system) : found[next++]!)
  return objects
}

async function followed(names: readonly string[], system: System): Promise<(GitObject | null)[]> {
  const input = names.map(name => `${name}\n`).join('')
  const { out } = await git(system, ['cat-file', '--batch-check', '--follow-symlinks'], input)
  let at = 0
  return names.map(() => {
    const end = out.indexOf(NEWLINE, at)
    const head = text(out.subarray(at, end < 0 ? out.length : end))
    const astray = ASTRAY.exec(head)
    at = end < 0 ? out.length : end + 1 + (astray ? Number(astray[1]) + 1 : 0)
    const [, id, type] = FOUND.exec(head) ?? []
    return id && type ? { id, type } : null
  })
}

async function single(name: string, system: System): Promise<GitObject | null> {
  const { code, out } = await git(system, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  if (code !== 0) return null
  const id = text(out).trim()
  const type = await git(system, ['cat-file', '-t', id])
  return type.code === 0 ? { id, type: text(type.out).trim() } : null
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
