import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * V8 trusts the code that it is given: a block of zeros in it ends the process. What damages files damages whole blocks of
 * 4,096 bytes, of which this looks at 8 bytes each; looking at all would take 3 ms of a start of 100.
 */
const STEP = 509
/** Those bytes may all have been zeros before. Code has up to 243 of them in a row; to look for these takes 0.2 ms. */
const ZEROS = 512
const SUM_LENGTH = 4
/** The multiplier of a sum in which the order counts. */
const FACTOR = 31

/** The code that `writeKept` wrote; null where there is none, or it is damaged. */
export function readKept(cache: string): Buffer | null {
  try {
    const bytes = readFileSync(cache)
    const code = bytes.subarray(0, -SUM_LENGTH)
    const isWhole = bytes.length > SUM_LENGTH && bytes.readInt32LE(code.length) === sumOf(code)
    return isWhole && !code.includes(Buffer.alloc(ZEROS)) ? code : null
  } catch {
    return null
  }
}

/**
 * Keeps code, whole or not at all, in the place of what was made of an earlier file for the same Node. Where the folder is
 * read-only, the command only starts slower.
 *
 * @param name what the names of all code of the file as it is begin with
 * @param code asked for only where it can be written
 */
export function writeKept(cache: string, name: string, code: () => Buffer): void {
  const temporary = `${cache}.${process.pid}`
  try {
    const file = openSync(temporary, 'wx')
    try {
      const bytes = code()
      const sum = Buffer.alloc(SUM_LENGTH)
      sum.writeInt32LE(sumOf(bytes))
      writeFileSync(file, Buffer.concat([bytes, sum]))
      // Or a crash of the machine could leave the name without the content.
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    removeOlder(name)
    renameSync(temporary, cache)
  } catch {
    rmSync(temporary, { force: true })
  }
}

function removeOlder(name: string): void {
  const [folder, own] = [dirname(name), basename(name)]
  // Without the size and the time of the file.
  const sameNode = own.replace(/\d+-\d+$/, '')
  for (const other of readdirSync(folder)) {
    if (other.startsWith(sameNode) && !other.startsWith(own) && other.endsWith('.cache'))
      rmSync(join(folder, other), { force: true })
  }
}

function sumOf(code: Buffer): number {
  let sum = code.length
  for (let at = 0; at < code.length; at += STEP) sum = (Math.imul(sum, FACTOR) + code[at]!) | 0
  return sum
}
