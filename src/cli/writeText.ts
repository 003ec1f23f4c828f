import { writeSync } from 'node:fs'
import { fileError, UsageError } from './usageError.ts'

const NAMES: { readonly [descriptor: number]: string } = { 1: 'standard output', 2: 'standard error' }

/**
 * Writes a text to standard output or standard error: at once, since building Node's stream takes 4 ms; but where a pipe is
 * full and does not wait, through the stream, which does.
 *
 * @param descriptor 1 or 2
 * @throws UsageError where the text cannot be written; its message is empty where its reader went away
 */
export async function writeText(
  descriptor: 1 | 2,
  stream: () => NodeJS.WritableStream,
  text: string,
): Promise<void> {
  const bytes = Buffer.from(text)
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

function failed(descriptor: number, error: unknown): UsageError {
  const isGone = (error as NodeJS.ErrnoException).code === 'EPIPE'
  return isGone ? new UsageError('') : fileError('write', NAMES[descriptor]!, error)
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
