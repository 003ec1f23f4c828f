import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { nodeSystem } from '../../src/cli/nodeSystem.ts'
import { run } from '../../src/cli/run.ts'
import { runGit } from '../../src/cli/runGit.ts'
import type { System } from '../../src/cli/system.ts'
import { type Outcome, runWith } from './fakeSystem.ts'

/** Runs git in a folder, with nothing of this machine's settings. */
export function git(folder: string, ...args: string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** A folder of its own, outside of any repository. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'handbook-kit-')))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export function writeFiles(folder: string, files: { [path: string]: string }): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Runs the command on the real files and the real git of a folder. */
export function runIn(folder: string, args: string[], more: Partial<System> = {}): Promise<Outcome> {
  const { readFolder, fileId } = nodeSystem(process)
  return runWith(
    run,
    args,
    {},
    {
      cwd: folder,
      readFile: async path => readFileSync(resolve(folder, path)),
      fileId: path => fileId(resolve(folder, path)),
      readFolder: path => readFolder(resolve(folder, path)),
      git: (args, input) => runGit(folder, args, input),
      ...more,
    },
  )
}
