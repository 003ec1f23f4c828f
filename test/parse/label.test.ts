import { expect, it } from 'vitest'
import { isRuleLabel, labelOf } from '../../src/parse/label.ts'

it.each([
  ['R-12: Lock', 'R-12'],
  ['SEC-3.1. Lock', 'SEC-3.1'],
  ['P.1: Lock', 'P.1'],
  ['[R-12] Lock', 'R-12'],
  ['[R-12]: Lock', 'R-12'],
  ['SL.con.1: Lock', 'SL.con.1'],
  ['MSC30-C. Lock', 'MSC30-C'],
])('%s has the label %s of a rule', (text, label) => {
  expect(labelOf(text)).toBe(label)
  expect(isRuleLabel(label)).toBe(true)
})

it.each(['SEV-1: down', 'UTF-8: a code', 'Fig.1: a cat', 'CVE-2021: a hole'])(
  '%s names something else',
  text => expect(isRuleLabel(labelOf(text)!)).toBe(false),
)

it.each([
  'R12: x',
  'Step 1: x',
  '1.2: x',
  'R-12',
  '[R-12]',
  '[R12] x',
  '[Step-1 x] y',
  '[SEV-1] x',
  '[UTF-8] x',
  '[JIRA-12] x',
  '',
])('%s has no label', text => expect(labelOf(text)).toBeNull())
