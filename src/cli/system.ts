import type { StartThread } from './threadPool.ts'

/** What a program that was run gave back. */
export interface Ran {
  code: number
  out: Uint8Array
  err: string
}

/** What stands in a folder, by name. */
export interface Folder {
  files: string[]
  folders: string[]
}

/** What a file will hold, whole or in pieces. */
export type Content = string | Uint8Array | Iterable<string>

/** What the command needs of the operating system; tests hand in their own. */
export interface System {
  /** The arguments after the command's name. */
  args: string[]
  cwd: string
  env: { [name: string]: string | undefined }
  /** Whether standard output is a terminal. */
  isTerminal: boolean
  /** Whether standard error is a terminal. */
  isErrorTerminal: boolean
  /** How many threads can run at once. */
  readonly cores: number
  /** Milliseconds from some moment on. */
  now: () => number
  startThread: StartThread
  /** @throws with a `code` such as ENOENT, as Node does */
  readFile: (path: string) => Promise<Uint8Array>
  /** What tells a file from all others, however it is named; null where there is none. */
  fileId: (path: string) => string | null
  /** Null where the path is no folder. Links to folders are left out, so that none leads in a circle. */
  readFolder: (path: string) => Promise<Folder | null>
  /** Imports a module of the user's by its address. */
  load: (url: string) => Promise<unknown>
  readInput: () => Promise<Uint8Array>
  /** Makes a folder and those around it; nothing where it is there. */
  makeFolder?: (path: string) => Promise<void>
  /**
   * Writes the whole file or leaves the old one as it is.
   *
   * @param isOwn whether the file is the command's own: a link in its place is replaced, not followed
   */
  writeFile: (path: string, content: Content, isOwn?: boolean) => Promise<void>
  /**
   * Runs git without a shell.
   *
   * @throws with a `code` such as ENOENT where git itself cannot be run
   */
  git: (args: readonly string[], input?: string) => Promise<Ran>
  print: (text: string) => Promise<void>
  warn: (text: string) => Promise<void>
}
