import { git } from './git.ts'
import type { System } from './system.ts'

/** The working folder as a path from the top of its repository, with a slash at its end; empty for the top. */
export async function gitPrefix(system: System): Promise<string> {
  const { out } = await git(system, ['rev-parse', '--show-prefix'])
  return new TextDecoder().decode(out).replace(/\n$/, '')
}
