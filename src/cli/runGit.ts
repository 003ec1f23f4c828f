import type { Ran } from './system.ts'

/** The largest file that git is asked for, in bytes; a handbook is text that people read. */
const MAX_OUTPUT = 256 * 1024 * 1024

/**
 * Runs git in a folder without a shell, so that nothing in an argument is a command.
 *
 * @throws with a `code` such as ENOENT where git itself cannot be run
 */
export async function runGit(cwd: string, args: readonly string[], input?: string): Promise<Ran> {
  // Only some commands run programs; loading this takes time at the start.
  const { execFile } = process.getBuiltinModule('node:child_process')
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      encoding: 'buffer',
      maxBuffer: MAX_OUTPUT,
      // Nothing is asked for on the terminal; what git says is read in English.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      windowsHide: true,
    } as const
    const child = execFile('git', [...args], options, (error, out, err) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: Number(error?.code ?? 0), out, err: err.toString('utf8') })
    })
    // Git may end before it has read all; what it says then tells more than the broken pipe.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
  })
}
