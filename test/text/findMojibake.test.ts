import { expect, test } from 'vitest'
import { findMojibake } from '../../src/text/index.ts'

test('a run is as small as the damage and names its code page', () => {
  expect(findMojibake('Whatâ€™s new')).toEqual([
    { start: 4, end: 7, before: 'â€™', after: '’', codePages: ['cp1252'] },
  ])
})

test('two layers are one run, the outermost page first', () => {
  expect(findMojibake('a Г‚ВЈ5.8bn issue')).toEqual([
    { start: 2, end: 6, before: 'Г‚ВЈ', after: '£', codePages: ['cp1251', 'cp1252'] },
  ])
})
