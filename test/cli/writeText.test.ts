import { execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/usageError.ts'
import { writeText } from '../../src/cli/writeText.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-kit-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const none = () => {
  throw new Error('no stream is needed')
}
// A piece ends between the two halves of one of them.
const EMOJI = `a${'😀'.repeat(1_500_000)}`

it('writes a long text whole, no character cut in two', async () => {
  const path = join(folder, 'long')
  const descriptor = openSync(path, 'w')
  await writeText(descriptor, none, EMOJI)
  closeSync(descriptor)
  expect(readFileSync(path, 'utf8') === EMOJI).toBe(true)
})

it.skipIf(process.platform === 'win32')('leaves what a full pipe does not take to the stream', async () => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  const descriptor = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
  const rest: Buffer[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      rest.push(chunk)
      setTimeout(done, 1)
    },
  })
  const text = EMOJI.slice(0, 100_001)
  await writeText(descriptor, () => stream, text)
  const taken = Buffer.alloc(400_000)
  const length = readSync(descriptor, taken)
  closeSync(descriptor)
  expect(length).toBeGreaterThan(0)
  expect(rest.length).toBeGreaterThan(0)
  expect(Buffer.concat([taken.subarray(0, length), ...rest]).toString() === text).toBe(true)
})

it('tells why it cannot write', async () => {
  const descriptor = openSync(join(folder, 'long'), 'r')
  await expect(writeText(descriptor, none, 'a')).rejects.toThrow(UsageError)
  closeSync(descriptor)
})
