import { describe, expect, it } from 'vitest'
import { lazily } from '../../../src/checks/support/lazily.ts'

describe('an object whose parts are made lazily', () => {
  const made: string[] = []
  const part =
    <Value>(name: string, value: Value) =>
    () => {
      made.push(name)
      return value
    }
  const whole = lazily<{ name: string; list: number[]; none: null }>({
    name: part('name', 'Ada'),
    list: part('list', [1]),
    none: part('none', null),
  })

  it('makes those that are asked for, each once', () => {
    expect(made).toEqual([])
    expect(whole.list).toBe(whole.list)
    expect(whole.none).toBe(null)
    expect(made).toEqual(['list', 'none'])
  })

  it('has nothing else', () => {
    expect((whole as { other?: unknown }).other).toBe(undefined)
    expect((whole as { constructor?: unknown }).constructor).toBe(undefined)
  })

  it('has all of them in a copy and in JSON', () => {
    expect({ ...whole }).toEqual({ name: 'Ada', list: [1], none: null })
    expect(JSON.stringify(whole)).toBe('{"name":"Ada","list":[1],"none":null}')
  })
})
