import { CHARACTER_CLASS, CLASS_COUNT, type ClassName } from './characterClasses.ts'
import { once } from './once.ts'

const LATIN: readonly ClassName[] = ['asciiLower', 'asciiUpper', 'latinLower', 'latinUpper']
const GREEK: readonly ClassName[] = ['greekLower', 'greekUpper']
const CYRILLIC: readonly ClassName[] = ['cyrillicLower', 'cyrillicUpper']
const LOWER: readonly ClassName[] = ['asciiLower', 'latinLower', 'greekLower', 'cyrillicLower']
const UPPER: readonly ClassName[] = ['latinUpper', 'greekUpper', 'cyrillicUpper']
const LETTERS: readonly ClassName[] = [...LATIN, ...GREEK, ...CYRILLIC, 'hebrew', 'arabic']
const ACCENTED: readonly ClassName[] = ['latinLower', 'latinUpper']
const MARKS: readonly ClassName[] = ['sign', 'currency', 'math', 'suffix']

type PairRow = readonly [from: readonly ClassName[], to: readonly ClassName[], weight: number, reason: string]

/** How odd it is that one character follows another in healthy text; a later row overrides an earlier one. */
const PAIR_ROWS: readonly PairRow[] = [
  [LETTERS, LETTERS, 10, 'letters of two scripts do not touch'],
  [LATIN, GREEK, 6, 'but Δx and 5μm are written'],
  [GREEK, LATIN, 6, 'but Δx and 5μm are written'],
  [LATIN, LATIN, -2, 'an ordinary word'],
  [ACCENTED, ACCENTED, 0, 'two accents in a row are rare'],
  [GREEK, GREEK, -3, 'an ordinary word'],
  [CYRILLIC, CYRILLIC, -4, 'an ordinary word'],
  [['hebrew'], ['hebrew'], -3, 'an ordinary word'],
  [['arabic'], ['arabic'], -3, 'an ordinary word'],
  [LOWER, UPPER, 6, 'a capital inside a word; of two scripts it is overridden below'],
  [['latinLower'], ['asciiUpper'], 5, 'a capital inside a word, after a rare small letter'],
  [LATIN, [...CYRILLIC, 'hebrew', 'arabic'], 10, 'letters of two scripts do not touch'],
  [CYRILLIC, [...LATIN, ...GREEK], 10, 'letters of two scripts do not touch'],
  [GREEK, CYRILLIC, 10, 'letters of two scripts do not touch'],
  [LETTERS, ['opening'], 6, 'a phrase does not open inside a word'],
  [['closing'], LETTERS, 3, 'a space follows a closing mark'],
  [['sentenceEnd'], LETTERS, 3, 'a space follows a sentence'],
  [['sentenceEnd', 'bracketEnd', 'digit'], ['latinUpper'], 4, 'a space follows a sentence'],
  [['closing'], ['noBreakSpace'], -2, 'French and Russian type it so'],
  [LETTERS, ['suffix'], 3, 'Acme™ and m² are written, but seldom'],
  [['suffix'], LETTERS, 4, 'nothing follows a suffix without a space'],
  [LETTERS, ['sign'], 6, 'a sign stands by itself'],
  [['sign'], LETTERS, 4, 'a sign stands by itself'],
  [LETTERS, ['currency'], 6, 'an amount precedes a currency'],
  [['currency'], LETTERS, 2, 'US-style codes follow one now and then'],
  [LETTERS, ['math'], 6, 'operators have spaces around them, or digits'],
  [['math'], LETTERS, 3, '√x and ∆t are written'],
  [['math'], ACCENTED, 6, 'no variable has an accent'],
  [['math'], GREEK, -2, '√π is written'],
  [MARKS, MARKS, 3, 'signs do not come in pairs'],
  [['math'], ['math'], 0, 'operators do'],
  [['opening', 'closing', 'apostrophe', 'dash'], MARKS, 3, 'signs are seldom quoted'],
  [MARKS, ['opening', 'closing', 'apostrophe', 'dash'], 2, 'signs are seldom quoted'],
  [['opening'], ['closing'], 2, 'empty quotes'],
  [['closing', 'apostrophe'], ['opening'], 4, 'a space separates two quotes'],
  [LETTERS, ['box'], 8, 'lines stand beside lines'],
  [['box'], LETTERS, 6, 'lines stand beside lines'],
  [['box'], [...MARKS, 'opening', 'closing', 'apostrophe'], 8, 'lines stand beside lines'],
  [[...MARKS, 'opening', 'closing', 'apostrophe'], ['box'], 8, 'lines stand beside lines'],
  [['box'], ['box'], -1, 'a drawing'],
  [LETTERS, ['softHyphen'], 3, 'a hyphenated word has one, but few people type it'],
  [['noBreakSpace'], ['space', 'noBreakSpace'], 2, 'two spaces'],
  [['space'], ['noBreakSpace'], 2, 'two spaces'],
  [['noBreakSpace'], UPPER, 1, 'a capital after a space is common'],
  [LETTERS, ['replacement'], 4, 'bytes are lost where they were no text'],
  [['replacement'], LETTERS, 1, 'bytes are lost where they were no text'],
]

/** The weights at `class * classCount + next class`. */
export const pairWeights = once((): Int8Array => {
  const table = new Int8Array(CLASS_COUNT * CLASS_COUNT)
  for (const [from, to, weight] of PAIR_ROWS) {
    const columns = to.map(name => CHARACTER_CLASS[name])
    for (const name of from) {
      const row = CHARACTER_CLASS[name] * CLASS_COUNT
      for (let at = 0; at < columns.length; at++) table[row + columns[at]!] = weight
    }
  }
  const control = CHARACTER_CLASS.control
  for (let number = 0; number < CLASS_COUNT; number++) {
    table[control * CLASS_COUNT + number] = 4
    table[number * CLASS_COUNT + control] = 10
  }
  return table
})
