import { fstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolder } from './makeFolder.ts'
import { runGit } from './runGit.ts'
import { startThread } from './startThread.ts'
import type { Folder, System } from './system.ts'
import { writeText } from './writeText.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * The real operating system, seen from a Node process.
 *
 * @param load imports a module of the user's
 */
export function nodeSystem(process: NodeJS.Process, load: System['load'] = url => import(url)): System {
  return {
    load,
    args: process.argv.slice(2),
    cwd: workingFolder(process),
    env: process.env,
    // Only where it is asked, and may be one: the answer takes building a stream, 4 ms.
    get isTerminal() {
      return mayBeTerminal(1) && Boolean(process.stdout.isTTY)
    },
    get isErrorTerminal() {
      return mayBeTerminal(2) && Boolean(process.stderr.isTTY)
    },
    get cores() {
      return process.getBuiltinModule('node:os').availableParallelism()
    },
    // `performance` takes 1 ms to load.
    now: () => process.uptime() * 1000,
    startThread,
    // Reading in step is faster for one file, and loads nothing that Node has not loaded already.
    readFile: async path => readFileSync(resolve(path)),
    fileId: path => fileId(resolve(path)),
    readFolder: async path => readFolder(resolve(path)),
    readInput: async () => {
      // Of a folder, the stream would be empty.
      if (fstatSync(0).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    makeFolder: async path => {
      makeFolder(resolve(path))
    },
    writeFile: async (path, content, isOwn = false) => {
      deferSignals(process)
      writeWhole(resolve(path), content, isOwn)
    },
    git: (args, input) => runGit(process.cwd(), args, input),
    print: text => writeText(1, () => process.stdout, text),
    // There is nowhere left to tell that standard error cannot be written.
    warn: text => writeText(2, () => process.stderr, text).catch(() => {}),
  }
}

/** No file, pipe, socket or `/dev/null`. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor)
    return found.isCharacterDevice() && found.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev
  } catch {
    return false
  }
}

function readFolder(path: string): Folder | null {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return null
  const entries = readdirSync(path, { withFileTypes: true })
  const isFile = (name: string) => {
    try {
      return statSync(join(path, name), { throwIfNoEntry: false })?.isFile() ?? false
    } catch {
      // A link that leads in a circle, or where nobody may look: named when it is read.
      return true
    }
  }
  return {
    files: entries
      .filter(entry => entry.isFile() || (entry.isSymbolicLink() && isFile(entry.name)))
      .map(({ name }) => name),
    folders: entries.filter(entry => entry.isDirectory()).map(({ name }) => name),
  }
}

/** Where it was removed meanwhile, files from the root can still be read. */
function workingFolder(process: NodeJS.Process): string {
  try {
    return process.cwd()
  } catch {
    return '/'
  }
}

function fileId(path: string): string | null {
  try {
    const found = statSync(path, { bigint: true })
    return found.isFile() ? `${found.dev}:${found.ino}` : null
  } catch {
    return null
  }
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/**
 * Lets a signal end the process only between two files: a handler runs when the event loop turns, which it does not
 * while a file is written and renamed, so no temporary file is left.
 */
function deferSignals(process: NodeJS.Process): void {
  for (const [name, number] of Object.entries(SIGNALS)) {
    if (process.listenerCount(name) === 0) process.once(name, () => process.exit(128 + number))
  }
}
