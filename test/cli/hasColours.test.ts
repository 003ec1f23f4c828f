import { expect, it } from 'vitest'
import { hasColours } from '../../src/cli/hasColours.ts'
import type { System } from '../../src/cli/system.ts'

it.each([
  [{ isTerminal: true }, true],
  [{ isTerminal: false }, false],
  [{ isTerminal: true, env: { TERM: 'dumb' } }, false],
  [{ isTerminal: true, env: { NO_COLOR: '1' } }, false],
  [{ isTerminal: true, env: { NO_COLOR: '' } }, true],
  [{ isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
  [{ isTerminal: true, env: { FORCE_COLOR: 'false' } }, false],
  [{ isTerminal: false, env: { FORCE_COLOR: '1' } }, true],
  [{ isTerminal: false, env: { FORCE_COLOR: '' } }, false],
  [{ isTerminal: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
])('%j takes colours: %s', (given, takes) => {
  expect(hasColours({ env: {}, ...given } as System)).toBe(takes)
})

it('is a terminal behind a pager', () => {
  expect(hasColours({ env: {}, isTerminal: false } as unknown as System, true)).toBe(true)
})
