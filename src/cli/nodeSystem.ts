import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { System } from './system.ts'
import { writeWhole } from './writeWhole.ts'

/** The real operating system, seen from a Node process. */
export function nodeSystem(process: NodeJS.Process): System {
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    isTerminal: Boolean(process.stdout.isTTY),
    readFile: path => readFile(resolve(path)),
    readInput: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
    writeFile: (path, content) => writeWhole(resolve(path), content),
    print: text => write(process.stdout, text),
    warn: text => write(process.stderr, text),
  }
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject)
    stream.write(text, error => {
      if (error) return reject(error)
      stream.off('error', reject)
      resolve()
    })
  })
}
