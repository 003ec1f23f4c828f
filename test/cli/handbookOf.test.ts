import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MEMORY_PER_BYTE } from '../../src/cli/assertFits.ts'
import { handbookOf } from '../../src/cli/handbookOf.ts'
import { nodeSystem } from '../../src/cli/nodeSystem.ts'
import { parse } from '../../src/index.ts'
import { remark } from '../../src/markdown/remark.ts'

/** A little more than Node has memory for, were it Markdown. */
const LARGE = Math.ceil(getHeapStatistics().heap_size_limit / MEMORY_PER_BYTE.markdown) + 1_000_000

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a large file', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'handbook-kit-large-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is refused as Markdown', () => {
    const value = new Uint8Array(LARGE).fill(0x20)
    expect(() => handbookOf({ path: 'a.md', value }, remark)).toThrow(/^Cannot read a\.md: it has \d+ MB/)
  })

  it('is read as what export printed, which takes far less memory', () => {
    const handbook = parse('# A\n\n- B must C\n')
    const json = bytes(JSON.stringify(handbook))
    const value = new Uint8Array(LARGE).fill(0x20)
    value.set(json)
    expect(handbookOf({ path: 'a.json', value }, remark)).toEqual(handbook)
    expect(handbookOf({ path: '-', value }, remark)).toEqual(handbook)
  })

  it('is read where it is no handbook, such as a cache', async () => {
    const file = join(folder, 'a.output')
    writeFileSync(file, '')
    truncateSync(file, LARGE)
    expect(await nodeSystem(process).readFile(file)).toHaveLength(LARGE)
  })
})
