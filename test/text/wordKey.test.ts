import { describe, expect, it } from 'vitest'
import { unitKey } from '../../src/parse/unitKey.ts'
import { wordKey } from '../../src/text/wordKey.ts'

describe('wordKey', () => {
  it.each(
    'approval approvals|policy policies|process processes|release releases|cache caches|box boxes|branch branches|bus buses|status statuses|cookie cookies|case cases|day days|CI CIs|CPU CPUs|API APIs|person people|criterion criteria|Menü Menüs'
      .split('|')
      .map(pair => pair.split(' ') as [string, string]),
  )('%s is the singular of %s', (singular, plural) => {
    expect(wordKey(plural)).toBe(wordKey(singular))
  })

  it.each(
    'it its|new news|ha has|wa was|i is|u us|a as|pas pass|do does'
      .split('|')
      .map(pair => pair.split(' ') as [string, string]),
  )('%s is another word than %s', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other))
  })
})

describe('unitKey', () => {
  it.each(
    'h hours|hr hrs|min minutes|d days|wk weeks|% percent|col columns|$ usd|approval approvals|people person|retry retries'
      .split('|')
      .map(pair => pair.split(' ') as [string, string]),
  )('%s is %s', (one, other) => {
    expect(unitKey(one)).toBe(unitKey(other))
  })

  it('knows units of two words', () => {
    expect(unitKey('Working  days')).toBe(unitKey('business day'))
    expect(unitKey('per cent')).toBe(unitKey('%'))
  })

  it.each([
    ['m', 'mo'],
    ['day', 'business day'],
    ['ms', 's'],
    ['line', 'col'],
  ])('%s is not %s', (one, other) => {
    expect(unitKey(one)).not.toBe(unitKey(other))
  })
})
