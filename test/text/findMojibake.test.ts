import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CODE_PAGES } from '../../src/text/codePages.ts'
import { findMojibake } from '../../src/text/findMojibake.ts'
import { damage } from './damage.ts'
import { repaired } from './repaired.ts'

interface Case {
  label: string
  damaged: string
  expected: string
}

const NOTHING = { runs: [], doubts: [] }

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/text/${name}.json`, import.meta.url), 'utf8')) as T

test('a run is as small as the damage and names its code page', () => {
  expect(findMojibake('Whatâ€™s new').runs).toEqual([
    { start: 4, end: 7, before: 'â€™', after: '’', codePages: ['cp1252'] },
  ])
})

test('two layers are one run, the outermost page first', () => {
  expect(findMojibake('a Г‚ВЈ5.8bn issue').runs).toEqual([
    { start: 2, end: 6, before: 'Г‚ВЈ', after: '£', codePages: ['cp1251', 'cp1252'] },
  ])
})

test('controls that cp1252 would show name latin-1', () => {
  expect(findMojibake('What\xe2\x80\x99s new').runs[0]?.codePages).toEqual(['latin-1'])
})

test('what may not change is still evidence for what may', () => {
  const text = '`cafÃ© rÃ©sumÃ©` and Ã\u00a0la'
  const inCode = (start: number): boolean => start < text.lastIndexOf('`')
  expect(findMojibake('and Ã\u00a0la')).toEqual(NOTHING)
  expect(findMojibake(text, start => !inCode(start)).runs.map(run => run.after)).toEqual(['à'])
})

test('places of deeper layers are judged by their offsets in the given text', () => {
  const text = 'nÃƒÂ© – nÃƒÂ©'
  const asked: number[] = []
  findMojibake(text, start => {
    asked.push(start)
    return true
  })
  expect(new Set(asked)).toEqual(new Set([1, 9]))
})

test('a sample that is quoted stays, also beside real damage', () => {
  const text = 'Mojibake such as "Ã©" is what cafÃ©s see'
  expect(findMojibake(text).runs.map(run => run.start)).toEqual([text.indexOf('Ã©s')])
})

test('crafted text that unfolds one character at a time is left alone, and the rest is repaired', () => {
  const text = `Ã${'ƒ'.repeat(5000)} and cafÃ©`
  expect(findMojibake(text).runs.map(run => run.after)).toEqual(['é'])
})

test.each(['Ã', 'â€', 'Ã©é', 'Р»', '"Ã©" utf-8 ', 'Ãƒƒƒƒƒƒƒƒƒƒƒƒ '])(
  '%s: questions asked grow with the length',
  unit => {
    const work = (times: number): number => {
      let asked = 0
      findMojibake(unit.repeat(times), (start, end) => {
        asked += end - start
        return true
      })
      return asked
    }
    expect(work(2000)).toBeLessThanOrEqual(2.1 * work(1000) + 10)
  },
)

describe('damage is undone', () => {
  test.each(fixture<Case[]>('mojibake'))('$label', ({ damaged, expected }) => {
    expect(repaired(damaged)).toBe(expected)
    expect(findMojibake(expected)).toEqual(NOTHING)
  })
})

describe('what has more than one answer stays', () => {
  test.each(fixture<Case[]>('mojibake-doubtful'))('$label', ({ damaged, expected }) => {
    expect(repaired(damaged)).toBe(expected)
  })
})

test('what has more than one answer is told, with the answers by page', () => {
  const [one, two] = ['cp1250', 'iso-8859-2']
  expect(findMojibake('Vrata joĹĄ nisu')).toEqual({
    runs: [],
    doubts: [
      {
        start: 6,
        end: 10,
        before: 'joĹĄ',
        readings: [
          { after: 'joť', codePages: [one] },
          { after: 'još', codePages: [two] },
        ],
      },
    ],
  })
})

test('healthy words of the text tell which of two pages it was, whichever is the likelier one', () => {
  const healthy = 'En gård må ha tåge og vår. På tåren må Åse få går og hår.'
  expect(repaired(`${healthy} Lyset stĂĽr.`)).toBe(`${healthy} Lyset står.`)
  const german = 'Der Fluß muß, das ist gewiß: Ruß am Fuß. Für die Tür.'
  expect(repaired(`${german} Er muĂź gehen.`)).toBe(`${german} Er muß gehen.`)
  expect(repaired('Der Fluß und die Tür. Er muĂź gehen.')).toBe('Der Fluß und die Tür. Er muĂź gehen.')
})

test('a word that comes again tells no more than it did', () => {
  expect(findMojibake('Vrata joĹĄ nisu, `joĹĄ`, joĹĄ').doubts).toHaveLength(3)
})

test('a word that is doubtful below a layer keeps it, and tells all its pages', () => {
  const { runs, doubts } = findMojibake('cafÃ© joÄ¹Ä„ nisu')
  expect(runs.map(({ after }) => after)).toEqual(['é'])
  expect(doubts.map(({ before, readings }) => [before, readings])).toEqual([
    [
      'joÄ¹Ä„',
      [
        { after: 'joť', codePages: ['cp1252', 'cp1250'] },
        { after: 'još', codePages: ['cp1252', 'iso-8859-2'] },
      ],
    ],
  ])
})

test('what a word may be is never what stands there, though damage of one page stands before what is in doubt', () => {
  const { doubts } = findMojibake('β•¤Γ ĂĄ')
  expect(doubts.map(({ readings }) => readings.map(({ codePages }) => codePages))).toEqual([
    [['cp1250'], ['iso-8859-2']],
  ])
})

test('the rest of a text tells which of two pages it was', () => {
  const page = (wanted: string) => CODE_PAGES.find(({ name }) => name === wanted)!
  const [latin2, cp1250] = [page('iso-8859-2'), page('cp1250')]
  expect(repaired(damage('još', latin2))).toBe(damage('još', latin2))
  expect(repaired(damage('još kuće', latin2))).toBe('još kuće')
  expect(repaired(damage('muß schön', cp1250))).toBe('muß schön')
})

// They are here so that a change which mends one is noticed, and moves it to the others.
describe('known failures', () => {
  test.each(fixture<Case[]>('mojibake-known-failures'))('$label', ({ damaged, expected }) => {
    expect(repaired(damaged)).not.toBe(expected)
  })
})

describe('healthy text that looks like damage stays', () => {
  const lines = fixture<string[]>('healthy')

  test('there are enough of them', () => {
    expect(lines.length).toBeGreaterThanOrEqual(100)
  })

  test.each(lines.map(line => [line]))('%s', line => {
    expect(findMojibake(line)).toEqual(NOTHING)
  })

  test('all in one document', () => {
    expect(findMojibake(lines.join('\n'))).toEqual(NOTHING)
  })
})

test('one damaged word in a long healthy document is repaired, and nothing else is touched', () => {
  const lines = fixture<string[]>('healthy')
  const text = [...lines.slice(0, 50), 'one damaged piÃ±ata here', ...lines.slice(50)].join('\n')
  expect(findMojibake(text).runs.map(run => [run.before, run.after])).toEqual([['Ã±', 'ñ']])
})

test.each(['Â─¢©"aÃÄ“', '🌀r|*l:"ÄÂÂÂÄÂÂÂÄÂĹ¤#`ÅÑz#'])(
  'beside what is left alone, nothing is left to find: %j',
  source => {
    expect(findMojibake(repaired(source)).runs).toEqual([])
  },
)
