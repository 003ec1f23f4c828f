import { writeSync } from 'node:fs'
import { fileError, UsageError } from './usageError.ts'

/** UTF-16 units; a model of 20 MB is 130 MB of JSON, which need not be there twice. */
const PIECE = 1 << 20

const NAMES: { readonly [descriptor: number]: string } = { 1: 'standard output', 2: 'standard error' }

/**
 * Writes a text to standard output or standard error: at once, since building Node's stream takes 4 ms; but where a pipe is
 * full and does not wait, through the stream, which does.
 *
 * @param descriptor of the file, pipe or terminal
 * @throws UsageError where the text cannot be written; its message is empty where its reader went away
 */
export async function writeText(
  descriptor: number,
  stream: () => NodeJS.WritableStream,
  text: string,
): Promise<void> {
  for (const piece of piecesOf(text)) {
    const bytes = Buffer.from(piece)
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(descriptor, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw failed(descriptor, error)
      await throughStream(stream(), bytes.subarray(written)).catch(reason => {
        throw failed(descriptor, reason)
      })
    }
  }
}

/** Pieces of a text that are whole characters each. */
function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = start + PIECE
    const isSplit = /[\ud800-\udbff]/.test(text[end - 1] ?? '')
    yield text.slice(start, isSplit ? end - 1 : end)
    start = isSplit ? end - 1 : end
  }
}

function failed(descriptor: number, error: unknown): UsageError {
  const isGone = (error as NodeJS.ErrnoException).code === 'EPIPE'
  return isGone
    ? new UsageError('')
    : fileError('write', NAMES[descriptor] ?? `descriptor ${descriptor}`, error)
}

function throughStream(stream: NodeJS.WritableStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject)
    stream.write(bytes, error => {
      if (error) return reject(error)
      stream.removeListener('error', reject)
      resolve()
    })
  })
}
