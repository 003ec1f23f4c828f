import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readKept, writeKept } from '../../src/cli/keptCode.ts'

const BLOCK = 4096

it('finds each block of zeros in code that has many of them by itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'))
  try {
    const cache = join(folder, 'a.1-2.cache')
    // As far apart as in code at most, and never where the sum looks.
    const code = Buffer.alloc(20 * BLOCK)
    for (let at = 1; at < code.length; at += 240) if (at % 509 !== 0) code[at] = 7
    writeKept(cache, join(folder, 'a.1-2'), () => code)
    expect(readKept(cache)).toEqual(code)
    const whole = readFileSync(cache)
    for (let at = 0; at < code.length; at += BLOCK) {
      writeFileSync(cache, Buffer.from(whole).fill(0, at, at + BLOCK))
      expect(readKept(cache)).toBeNull()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
