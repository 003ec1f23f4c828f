import { expect, test } from 'vitest'
import { findMojibake } from '../../src/text/findMojibake.ts'

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

test('controls that cp1252 would show name latin-1', () => {
  expect(findMojibake('What\xe2\x80\x99s new')[0]?.codePages).toEqual(['latin-1'])
})

test('what may not change is still evidence for what may', () => {
  const text = '`cafÃ© rÃ©sumÃ©` and Ã\u00a0la'
  const inCode = (start: number): boolean => start < text.lastIndexOf('`')
  expect(findMojibake('and Ã\u00a0la')).toEqual([])
  expect(findMojibake(text, { mayRepair: start => !inCode(start) }).map(run => run.after)).toEqual(['à'])
})

test('votes of other files count', () => {
  expect(findMojibake('and Ã\u00a0la', { votes: { cp1252: 12 } }).map(run => run.after)).toEqual(['à'])
})

test('places of deeper layers are judged by their offsets in the given text', () => {
  const text = 'nÃƒÂ© – nÃƒÂ©'
  const asked: number[] = []
  findMojibake(text, {
    mayRepair: start => {
      asked.push(start)
      return true
    },
  })
  expect(new Set(asked)).toEqual(new Set([1, 9]))
})

test('a sample that is quoted stays, also beside real damage', () => {
  const text = 'Mojibake such as "Ã©" is what cafÃ©s see'
  expect(findMojibake(text).map(run => run.start)).toEqual([text.indexOf('Ã©s')])
})

test('crafted text that unfolds one character at a time is left alone, and the rest is repaired', () => {
  const text = `Ã${'ƒ'.repeat(5000)} and cafÃ©`
  expect(findMojibake(text).map(run => run.after)).toEqual(['é'])
})

test.each(['Ã', 'â€', 'Ã©é', 'Р»', '"Ã©" utf-8 ', 'Ãƒƒƒƒƒƒƒƒƒƒƒƒ '])(
  '%s: questions asked grow with the length',
  unit => {
    const work = (times: number): number => {
      let asked = 0
      findMojibake(unit.repeat(times), {
        mayRepair: (start, end) => {
          asked += end - start
          return true
        },
      })
      return asked
    }
    expect(work(2000)).toBeLessThanOrEqual(2.1 * work(1000) + 10)
  },
)
