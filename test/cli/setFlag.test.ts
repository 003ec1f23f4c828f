import { cachedDataVersionTag } from 'node:v8'
import { expect, it } from 'vitest'
import { setFlag } from '../../src/cli/setFlag.ts'

it('sets a flag once until the end of the run, where code that is kept counts as made without it', () => {
  const usual = cachedDataVersionTag()
  const before = process.listeners('exit')
  setFlag('heap-growing-percent', 50)
  const changed = cachedDataVersionTag()
  expect(changed).not.toBe(usual)
  setFlag('heap-growing-percent', 40)
  expect(cachedDataVersionTag()).toBe(changed)
  const [restore, ...others] = process.listeners('exit')
  expect(others).toEqual(before)
  restore!(0)
  process.off('exit', restore!)
  expect(cachedDataVersionTag()).toBe(usual)
})

it('leaves a V8 alone that may not have the flag, and would print an error', () => {
  const before = cachedDataVersionTag()
  setFlag('heap-growing-percent', 30, '14.2.231.9-node.12')
  setFlag('interrupt-budget', 30, '12.4.254.21-node.57')
  expect(cachedDataVersionTag()).toBe(before)
})
