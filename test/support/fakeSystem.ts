import { normalize } from 'node:path'
import type { Content, System } from '../../src/cli/system.ts'

export interface Outcome {
  code: number
  out: string
  err: string
  /** What was written, by path. */
  written: { [path: string]: string }
}

/** Runs the command with files that are only in memory. */
export async function runWith(
  run: (system: System) => Promise<number>,
  args: string[],
  files: { [path: string]: string | Uint8Array } = {},
  more: Partial<System> = {},
): Promise<Outcome> {
  const outcome: Outcome = { code: -1, out: '', err: '', written: {} }
  const encode = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const system: System = {
    args,
    cwd: '/',
    env: {},
    isTerminal: false,
    isErrorTerminal: false,
    cores: 1,
    now: () => 0,
    startThread: () => {
      throw new Error('no threads')
    },
    readFile: async path => {
      if (path in files) return encode(files[path]!)
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    },
    fileId: path => {
      const name = normalize(path)
      return name in files ? name : null
    },
    readFolder: async path => folderOf(path, Object.keys(files)),
    git: async () => {
      throw Object.assign(new Error('no git'), { code: 'ENOENT' })
    },
    load: url => import(url),
    readInput: async () => encode(files['-'] ?? ''),
    writeFile: async (path, content) => {
      outcome.written[path] = String(wholeOf(content))
    },
    print: async text => {
      outcome.out += text
    },
    warn: async text => {
      outcome.err += text
    },
    ...more,
  }
  outcome.code = await run(system)
  return outcome
}

/** What a file will hold, its pieces put together. */
export function wholeOf(content: Content): string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join('')
}

/** What the paths of the files say of a folder. */
function folderOf(path: string, files: string[]) {
  const prefix = path === '.' ? '' : path.endsWith('/') ? path : `${path}/`
  const inside = files.flatMap(file => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []))
  if (inside.length === 0) return null
  const [names, deeper] = [
    inside.filter(name => !name.includes('/')),
    inside.filter(name => name.includes('/')),
  ]
  return { files: names, folders: [...new Set(deeper.map(name => name.slice(0, name.indexOf('/'))))] }
}
