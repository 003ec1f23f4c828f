import type { Ran, System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * Runs git, without a shell.
 *
 * @throws UsageError where git itself cannot be run
 */
export async function git(system: System, args: readonly string[], input?: string): Promise<Ran> {
  return system.git(args, input).catch(error => {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(
      code === 'ENOENT' ? 'Cannot run git; install it, or name files' : `Cannot run git: ${message}`,
    )
  })
}
