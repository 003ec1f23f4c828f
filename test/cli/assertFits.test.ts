import { expect, it } from 'vitest'
import { assertFits, MEMORY_PER_BYTE } from '../../src/cli/assertFits.ts'

const fits = (path: string, value: Uint8Array) => () => assertFits({ path, value }, MEMORY_PER_BYTE.markdown)

it('refuses what Node has no memory for, and says how it gets more', () => {
  expect(fits('a.md', new Uint8Array(1_000))).not.toThrow()
  const huge = { length: 1e12 } as Uint8Array
  expect(fits('a.md', huge)).toThrow(
    /^Cannot read a\.md: it has 1000000 MB, and there is memory for \d+; split it, or give Node more memory \(NODE_OPTIONS=--max-old-space-size=\d+\)$/,
  )
  expect(fits('-', huge)).toThrow(/^Cannot read standard input: it has/)
})
