/** A unit that readers of handbooks meet. `duration` is its ISO 8601 designator, with `T` before those of a day's parts. */
export interface Unit {
  names: readonly string[]
  duration: string | null
  reason: string
}

export const UNITS: readonly Unit[] = [
  {
    names: ['ms', 'msec', 'millisecond', 'milliseconds'],
    duration: null,
    reason: 'ISO 8601 has no milliseconds',
  },
  { names: ['s', 'sec', 'secs', 'second', 'seconds'], duration: 'TS', reason: 'timeouts' },
  {
    names: ['m', 'min', 'mins', 'minute', 'minutes'],
    duration: 'TM',
    reason: 'response times; m is more often minutes than metres',
  },
  { names: ['h', 'hr', 'hrs', 'hour', 'hours'], duration: 'TH', reason: 'response times' },
  { names: ['d', 'day', 'days'], duration: 'D', reason: 'deadlines' },
  { names: ['w', 'wk', 'wks', 'week', 'weeks'], duration: 'W', reason: 'deadlines' },
  { names: ['mo', 'month', 'months'], duration: 'M', reason: 'review cycles' },
  { names: ['y', 'yr', 'yrs', 'year', 'years'], duration: 'Y', reason: 'retention' },
  {
    names: [
      'business day',
      'business days',
      'working day',
      'working days',
      'business hour',
      'business hours',
      'working hour',
      'working hours',
      'calendar day',
      'calendar days',
    ],
    duration: null,
    reason: 'days that a calendar decides; ISO 8601 cannot say them',
  },
  { names: ['%', 'percent', 'per cent', 'pct', '‰'], duration: null, reason: 'shares' },
  {
    names: ['$', '€', '£', '¥', 'usd', 'eur', 'gbp', 'dollar', 'dollars', 'euro', 'euros'],
    duration: null,
    reason: 'limits of spending',
  },
  {
    names: ['b', 'kb', 'mb', 'gb', 'tb', 'kib', 'mib', 'gib', 'byte', 'bytes'],
    duration: null,
    reason: 'sizes',
  },
  {
    names: [
      'col',
      'cols',
      'column',
      'columns',
      'char',
      'chars',
      'character',
      'characters',
      'line',
      'lines',
      'loc',
      'word',
      'words',
      'px',
      'em',
      'rem',
      'pt',
    ],
    duration: null,
    reason: 'limits of code and text',
  },
  {
    names: ['rps', 'qps', 'x', 'times', 'fps', 'hz', 'dpi', 'kbps', 'mbps', 'gbps'],
    duration: null,
    reason: 'rates',
  },
  {
    names: [
      'approval',
      'reviewer',
      'approver',
      'person',
      'people',
      'engineer',
      'space',
      'attempt',
      'retry',
      'point',
      'step',
      'level',
    ],
    duration: null,
    reason: 'nouns in the singular that are counted: 1 approval, 2-person rule',
  },
]

/** Every name of a unit, with its designator. */
export const DURATIONS: ReadonlyMap<string, string | null> = new Map(
  UNITS.flatMap(({ names, duration }) => names.map(name => [name, duration] as const)),
)

/** Units of one letter that are counted behind a space too; `m` is metres there, `b`, `d` and `x` are letters. */
export const SPACED_SYMBOLS: ReadonlySet<string> = new Set(['h', 's'])

/** What an amount of money is multiplied by, as a power of ten; letters stand close to the number. */
export const FACTORS: ReadonlyMap<string, { power: number; spaced: boolean }> = new Map([
  ['k', { power: 3, spaced: false }],
  ['m', { power: 6, spaced: false }],
  ['mn', { power: 6, spaced: true }],
  ['b', { power: 9, spaced: false }],
  ['bn', { power: 9, spaced: true }],
  ['thousand', { power: 3, spaced: true }],
  ['million', { power: 6, spaced: true }],
  ['billion', { power: 9, spaced: true }],
])

/** Words that are numbers; longer ones go before what they begin with. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  'twenty-four': 24,
  twenty: 20,
  'thirty-six': 36,
  thirty: 30,
  'forty-five': 45,
  'forty-eight': 48,
  forty: 40,
  fifty: 50,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
}

/** Words in -s that follow a number without being counted by it: “level 3 is”, “in 5 this”. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  'is was has does as this its us vs yes plus minus always across unless less thus perhaps means says applies needs requires status class business process access focus kubernetes rails'.split(
    ' ',
  ),
)

/** Words before a number that names something instead of counting: “step 2 covers”, “Python 3 scripts”. */
export const NAMING: ReadonlySet<string> = new Set(
  'chapter section part step level phase tier rule page figure table appendix item version release sev severity priority port layer rfc iso http python ruby node php java windows ubuntu debian'.split(
    ' ',
  ),
)

/** Words before a year, where what follows is not counted by it: “in 2024 teams moved”. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since by until till before after during from of early mid late january february march april may june july august september october november december'.split(
    ' ',
  ),
)
