import { describe, expect, it } from 'vitest'
import { quantities } from '../../src/parse/quantities.ts'

/** `text value unit duration`, one for each. */
const read = (text: string) =>
  quantities(text).map(({ text, value, unit, duration }) => [text, value, unit, duration])

describe('quantities', () => {
  it.each<[string, (string | number | null)[][]]>([
    ['within 48h', [['48h', 48, 'h', 'PT48H']]],
    ['within 48 h', [['48 h', 48, 'h', 'PT48H']]],
    ['after 1.5 h', [['1.5 h', 1.5, 'h', 'PT1.5H']]],
    ['times out after 30 s', [['30 s', 30, 's', 'PT30S']]],
    [
      '6-8 h of work',
      [
        ['6', 6, 'h', 'PT6H'],
        ['8 h', 8, 'h', 'PT8H'],
      ],
    ],
    ['about ~10%', [['10%', 10, '%', null]]],
    ['>=3 approvals', [['3 approvals', 3, 'approvals', null]]],
    ['a 5‑minute walk', [['5‑minute', 5, 'minute', 'PT5M']]],
    ['2 or more approvals', [['2 or more approvals', 2, 'approvals', null]]],
    ['two or fewer days', [['two or fewer days', 2, 'days', 'P2D']]],
    ['1 000 lines', [['1 000 lines', 1000, 'lines', null]]],
    ['10,000 lines', [['10,000 lines', 10_000, 'lines', null]]],
    ['with 1,000 100-col terminals', [['100-col', 100, 'col', null]]],
    ['up to $1.5M a year', [['$1.5M', 1_500_000, '$', null]]],
    ['£20k', [['£20k', 20_000, '£', null]]],
    ['€1.1 million', [['€1.1 million', 1_100_000, '€', null]]],
    ['$500 a day', [['$500', 500, '$', null]]],
    ['$5 meals', [['$5', 5, '$', null]]],
    ['within 1h30m', [['1h30m', 1.5, 'h', 'PT1H30M']]],
    ['within 1h30.', [['1h30', 1.5, 'h', 'PT1H30M']]],
    ['within 1h30', [['1h30', 1.5, 'h', 'PT1H30M']]],
    ['within 1h305', [['1h', 1, 'h', 'PT1H']]],
    ['within 1 h 30 min.', [['1 h 30 min', 1.5, 'h', 'PT1H30M']]],
    ['1d 6h 36m', [['1d 6h 36m', 1.275, 'd', 'P1DT6H36M']]],
    [
      '30 minutes 2 days',
      [
        ['30 minutes', 30, 'minutes', 'PT30M'],
        ['2 days', 2, 'days', 'P2D'],
      ],
    ],
    ['2 business days', [['2 business days', 2, 'business days', null]]],
    ['within 2000 days', [['2000 days', 2000, 'days', 'P2000D']]],
    ['1.50 hours', [['1.50 hours', 1.5, 'hours', 'PT1.50H']]],
    ['007 days', [['007 days', 7, 'days', 'P7D']]],
    ['for six (6) years', [['six (6) years', 6, 'years', 'P6Y']]],
    ['Thirty (30) business days', [['Thirty (30) business days', 30, 'business days', null]]],
    ['twenty-four hours', [['twenty-four hours', 24, 'hours', 'PT24H']]],
    ['2 Approvals', [['2 Approvals', 2, 'approvals', null]]],
    ['Thirty Days', [['Thirty Days', 30, 'days', 'P30D']]],
    [
      'two approvals and twenty days',
      [
        ['two approvals', 2, 'approvals', null],
        ['twenty days', 20, 'days', 'P20D'],
      ],
    ],
    ['one hundred and twenty (120) days', [['twenty (120) days', 120, 'days', 'P120D']]],
    ['two hundred and 3 approvals', [['3 approvals', 3, 'approvals', null]]],
    ['one or more footers', [['one or more footers', 1, 'footers', null]]],
    ['20 per cent', [['20 per cent', 20, 'per cent', null]]],
    ['USD 500', [['USD 500', 500, 'usd', null]]],
    ['€ 2k', [['€ 2k', 2000, '€', null]]],
    ['50 Mbps', [['50 Mbps', 50, 'mbps', null]]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'in 2024 teams',
    'in C++11 sources',
    'since March 2023 projects',
    'option 1 b',
    'the 5 s’s',
    'x=10%',
    'SEV1, v1.2 and #12 items',
    'step 2 covers',
    'no one knows, if one exists',
    'the (2) pieces',
    'twenty-one days',
    'one hundred and twenty days',
    'two hundred five days',
    'One Thousand And Two days',
    'twenty two days',
    'Type 2 Errors',
    'SOC 2 Controls',
    '67300 Consultants',
    '12 Stages of Burnout',
    `${'9'.repeat(400)} days`,
  ])('nothing is counted in %j', text => {
    expect(read(text)).toEqual([])
  })

  it('writes a long number as its digits', () => {
    expect(read(`${'1'.repeat(33)} days`)).toEqual([
      [`${'1'.repeat(33)} days`, Number('1'.repeat(33)), 'days', `P${'1'.repeat(33)}D`],
    ])
  })

  it('reads a long run of numbers in one pass', () => {
    expect(quantities('111 '.repeat(100_000))).toEqual([])
  })
})
