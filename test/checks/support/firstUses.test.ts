import { expect, test } from 'vitest'
import { validate } from '../../../src/validate/validate.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A word of four capitals for each number. */
function acronym(number: number): string {
  return [0, 1, 2, 3].map(place => LETTERS[Math.floor(number / 26 ** place) % 26]).join('')
}

function unexplained(text: string): number {
  return validate(`# Review\n\n${text}\n\n# Glossary\n\n- CI: Continuous Integration\n`, {
    preset: 'none',
    checks: { 'acronym-defined': 'warning' },
  }).length
}

test('many acronyms in one long paragraph are found', () => {
  const text = Array.from({ length: 60_000 }, (_, index) => `use ${acronym(index)} here`).join(' ')
  expect(unexplained(text)).toBeGreaterThan(50_000)
})

test('in a long paragraph too acronyms are spelt out where they stand', () => {
  const filler = 'all of them have to know it by heart. '.repeat(300)
  expect(unexplained(`${filler}The Quality Zone Board (QZB) meets. ${filler}`)).toBe(0)
  expect(unexplained(`${filler}The QZB meets. ${filler}`)).toBe(1)
})
