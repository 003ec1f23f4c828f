import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/** What follows a name to mean an ancestor or an older state of it. */
const SUFFIX = /[~^]|@\{/
const COMMIT = /^[0-9a-f]{7,64}$/i
/** Versions are tags; git takes an annotated one for no branch. */
const VERSION = /^v?\d+(?:\.\d+)*(?:[.+-][\w.+-]*)?$/
const PLAIN = /^[\w./@+-]+$/

/** Tells that a ref is not there, and the `git fetch` that brings it. */
export async function missingRef(ref: string, operand: string, system: System): Promise<UsageError> {
  const cannot = `Cannot read ${operand}: `
  const suffix = ref.search(SUFFIX)
  if (suffix > 0 && (await isThere(ref.slice(0, suffix), system))) {
    const isShallow = (await textOf(system, 'rev-parse', '--is-shallow-repository')) === 'true'
    const way = isShallow
      ? 'the clone is shallow; run git fetch --unshallow'
      : 'its history is shorter; see git log'
    return new UsageError(`${cannot}there is no ${ref} here, ${way}`)
  }
  const name = suffix > 0 ? ref.slice(0, suffix) : ref
  if (name === 'HEAD' || name === '@') return new UsageError(`${cannot}nothing is committed here yet`)
  const remotes = (await textOf(system, 'remote')).split('\n').filter(Boolean)
  const named =
    remotes.find(remote => name.startsWith(`${remote}/`)) ?? (name.startsWith('origin/') ? 'origin' : null)
  const remote = named ?? (remotes.includes('origin') ? 'origin' : (remotes[0] ?? 'origin'))
  const own = named === null ? name : name.slice(named.length + 1)
  // Without a destination, git fetch leaves a branch in FETCH_HEAD alone, where no name finds it.
  const branch = `${own}:${named === null ? own : `refs/remotes/${named}/${own}`}`
  const refspec = COMMIT.test(own) ? own : branch
  const what = named === null && VERSION.test(own) && !COMMIT.test(own) ? `tag ${own}` : quote(refspec)
  const isOther = named === null && (await isThere(`${remote}/${name}`, system))
  const other = isOther ? `, or name ${remote}/${name}, which is here` : ''
  return new UsageError(`${cannot}there is no ${name} here; run git fetch ${quote(remote)} ${what}${other}`)
}

async function isThere(ref: string, system: System): Promise<boolean> {
  const { code } = await system.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{tree}`])
  return code === 0
}

async function textOf(system: System, ...args: string[]): Promise<string> {
  return new TextDecoder().decode((await system.git(args)).out).trim()
}

/** As a shell takes it: the name of a branch may come from someone else. */
function quote(word: string): string {
  return PLAIN.test(word) || /^[\w./@+-]+:[\w./@+-]+$/.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`
}
