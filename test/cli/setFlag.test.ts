import { cachedDataVersionTag } from 'node:v8'
import { expect, it } from 'vitest'
import { setFlag } from '../../src/cli/setFlag.ts'

it('sets flags until the end of the run, where code that is kept counts as made without them', () => {
  const tags = [cachedDataVersionTag()]
  const before = process.listeners('exit')
  setFlag('heap-growing-percent', 50)
  tags.push(cachedDataVersionTag())
  setFlag('heap-growing-percent', 40)
  tags.push(cachedDataVersionTag())
  expect(new Set(tags).size).toBe(3)
  const added = process.listeners('exit').filter(listener => !before.includes(listener))
  expect(process.listeners('exit').slice(0, 2)).toEqual(added)
  for (const restore of added) {
    restore(0)
    process.off('exit', restore)
  }
  expect(cachedDataVersionTag()).toBe(tags[0])
})

it('leaves a V8 alone that may not have the flag, and would print an error', () => {
  const before = cachedDataVersionTag()
  setFlag('heap-growing-percent', 30, '14.2.231.9-node.12')
  setFlag('interrupt-budget', 30, '12.4.254.21-node.57')
  expect(cachedDataVersionTag()).toBe(before)
})
