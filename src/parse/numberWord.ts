/** Words that headings count chapters with; past twenty, tens and ones are joined: `twenty-one`. */
const COUNTS: readonly { words: string; reason: string }[] = [
  {
    words:
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    reason: 'English',
  },
  { words: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', reason: 'German' },
  { words: 'un deux trois quatre cinq six sept huit neuf dix onze douze', reason: 'French' },
  {
    words: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
    reason: 'Spanish',
  },
]
const VALUES: ReadonlyMap<string, number> = new Map(
  COUNTS.flatMap(({ words }) => words.split(' ').map((word, index) => [word, index + 1] as const)),
)
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty'.split(' ').map((word, index) => [word, 10 * (index + 2)]),
)

/** The number that a word counts, in digits so that it can be cited: `One` is `1`, `twenty-one` is `21`; else null. */
export function numberWord(text: string): string | null {
  const word = text.toLowerCase()
  const whole = VALUES.get(word) ?? TENS.get(word)
  if (whole !== undefined) return String(whole)
  const [tens = '', ones = '', more] = word.split('-')
  const ten = TENS.get(tens)
  const one = VALUES.get(ones)
  if (ten === undefined || one === undefined || one >= 10 || more !== undefined) return null
  return String(ten + one)
}
