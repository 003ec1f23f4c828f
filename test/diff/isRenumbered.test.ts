import { expect, it } from 'vitest'
import { isRenumbered } from '../../src/diff/isRenumbered.ts'

it.each([
  ['1. Why? So.', '2. Why? So.'],
  ['9. Why?\n   So.', '10. Why?\n    So.'],
  ['## 3) Why?\n\nSo.', '## 4) Why?\n\nSo.'],
  ['**1. Why?** So.', '**12. Why?** So.'],
  ['### Q1: Why?\n\nSo.', '### Q2: Why?\n\nSo.'],
])('%j is %j with another number', (before, after) => expect(isRenumbered(before, after)).toBe(true))

it.each([
  ['1. Why? So.', '1. Why? So.'],
  ['1. Why?\n   So.', '1. Why?\n     So.'],
  ['1. Why? So.', '2. Why? So!'],
  ['1. Why? So.', '2) Why? So.'],
  ['## 1. Why?', '### 2. Why?'],
  ['1.5 days', '2.5 days'],
  ['- Why? So.', '1. Why? So.'],
])('%j is not %j with another number', (before, after) => expect(isRenumbered(before, after)).toBe(false))
