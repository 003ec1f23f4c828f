/** What the command needs of the operating system; tests hand in their own. */
export interface System {
  /** The arguments after the command's name. */
  args: string[]
  cwd: string
  env: { [name: string]: string | undefined }
  /** Whether standard output is a terminal. */
  isTerminal: boolean
  /** @throws with a `code` such as ENOENT, as Node does */
  readFile: (path: string) => Promise<Uint8Array>
  readInput: () => Promise<Uint8Array>
  /** Writes the whole file or leaves the old one as it is. */
  writeFile: (path: string, content: string | Uint8Array) => Promise<void>
  print: (text: string) => Promise<void>
  warn: (text: string) => Promise<void>
}
