import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { repairText } from '../../src/text/repairText.ts'

interface Case {
  label: string
  damaged: string
  expected: string
}

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/text/${name}.json`, import.meta.url), 'utf8')) as T

describe('damage is undone', () => {
  test.each(fixture<Case[]>('mojibake'))('$label', ({ damaged, expected }) => {
    const { text } = repairText(damaged)
    expect(text).toBe(expected)
    expect(repairText(text).runs).toEqual([])
  })
})

// They are here so that a change which mends one is noticed, and moves it to the others.
describe('known failures', () => {
  test.each(fixture<Case[]>('mojibake-known-failures'))('$label', ({ damaged, expected }) => {
    expect(repairText(damaged).text).not.toBe(expected)
  })
})

describe('healthy text that looks like damage stays', () => {
  const lines = fixture<string[]>('healthy')

  test('there are enough of them', () => {
    expect(lines.length).toBeGreaterThanOrEqual(100)
  })

  test.each(lines.map(line => [line]))('%s', line => {
    expect(repairText(line)).toEqual({ text: line, runs: [] })
  })

  test('all in one document', () => {
    expect(repairText(lines.join('\n')).runs).toEqual([])
  })
})

test('one damaged word in a long healthy document is repaired, and nothing else is touched', () => {
  const lines = fixture<string[]>('healthy')
  const text = [...lines.slice(0, 50), 'one damaged piÃ±ata here', ...lines.slice(50)].join('\n')
  const { runs } = repairText(text)
  expect(runs.map(run => [run.before, run.after])).toEqual([['Ã±', 'ñ']])
})
