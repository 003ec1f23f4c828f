import { expect, it } from 'vitest'
import { assertFits } from '../../src/cli/assertFits.ts'

it('refuses what Node has no memory for, and says how it gets more', async () => {
  const small = new Uint8Array(1_000)
  expect(await assertFits(small)).toBe(small)
  const huge = { length: 1e12 } as Uint8Array
  await expect(assertFits(huge)).rejects.toThrow(
    /^it has 1000000 MB, and there is memory for \d+; split it, or give Node more memory \(NODE_OPTIONS=--max-old-space-size=\d+\)$/,
  )
})
