import { git } from './git.ts'
import { missingRef } from './missingRef.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * The id of what a git ref holds: what is read by it cannot be an option, nor mean another version in between. Empty for
 * the empty ref, which is what is staged.
 *
 * @param operand what was written, for messages
 * @throws UsageError where there is no such ref; it names the `git fetch` that brings it
 */
export async function gitTree(ref: string, operand: string, system: System): Promise<string> {
  if (ref.startsWith('-'))
    throw new UsageError(`Cannot read ${operand}: a git ref cannot begin with a hyphen`)
  await assertRepository(operand, system)
  if (ref === '') return ''
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{tree}`]
  const { code, out } = await git(system, args)
  if (code !== 0) throw await missingRef(ref, operand, system)
  return new TextDecoder().decode(out).trim()
}

async function assertRepository(operand: string, system: System): Promise<void> {
  const { code, err } = await git(system, ['rev-parse', '--git-dir'])
  if (code === 0) return
  const reason = err.includes('not a git repository')
    ? 'there is no such file, and this is not in a git repository; check the path'
    : (err.trim().split('\n')[0] ?? 'git failed')
  throw new UsageError(`Cannot read ${operand}: ${reason}`)
}
