import { expect, it } from 'vitest'
import { assertKeys } from '../../src/text/assertKeys.ts'

const KNOWN = ['harbour', 'quay']

it('lets known names pass, whatever their values', () => {
  expect(() => assertKeys({ quay: 1, harbour: undefined }, KNOWN, 'the options')).not.toThrow()
  expect(() => assertKeys({ zoo: undefined }, KNOWN, 'the options')).not.toThrow()
  expect(() => assertKeys({}, KNOWN, 'the options')).not.toThrow()
})

it.each([
  [{ harbor: 1 }, 'There is no `harbor` in the options; did you mean `harbour`?'],
  [{ zoo: 1 }, 'There is no `zoo` in the options; use some of `harbour`, `quay`.'],
  [{ toString: 1 }, 'There is no `toString` in the options; use some of `harbour`, `quay`.'],
  [[], 'The options must be an object with some of `harbour`, `quay`.'],
  [null, 'The options must be an object with some of `harbour`, `quay`.'],
  ['quay', 'The options must be an object with some of `harbour`, `quay`.'],
])('names the way out of %j', (value, message) => {
  expect(() => assertKeys(value, KNOWN, 'the options')).toThrow(new TypeError(message))
})
