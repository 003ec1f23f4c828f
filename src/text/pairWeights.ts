import { type ClassName, characterClass, classCount } from './characterClasses.ts'

const latin: readonly ClassName[] = ['asciiLower', 'asciiUpper', 'latinLower', 'latinUpper']
const greek: readonly ClassName[] = ['greekLower', 'greekUpper']
const cyrillic: readonly ClassName[] = ['cyrillicLower', 'cyrillicUpper']
const lower: readonly ClassName[] = ['asciiLower', 'latinLower', 'greekLower', 'cyrillicLower']
const upper: readonly ClassName[] = ['latinUpper', 'greekUpper', 'cyrillicUpper']
const letters: readonly ClassName[] = [...latin, ...greek, ...cyrillic, 'hebrew', 'arabic']
const accented: readonly ClassName[] = ['latinLower', 'latinUpper']
const marks: readonly ClassName[] = ['sign', 'currency', 'math', 'suffix']

type PairRow = readonly [from: readonly ClassName[], to: readonly ClassName[], weight: number, reason: string]

/** How odd it is that one character follows another in healthy text; a later row overrides an earlier one. */
export const pairRows: readonly PairRow[] = [
  [letters, letters, 10, 'letters of two scripts do not touch'],
  [latin, greek, 6, 'but Δx and 5μm are written'],
  [greek, latin, 6, 'but Δx and 5μm are written'],
  [latin, latin, -2, 'an ordinary word'],
  [accented, accented, 0, 'two accents in a row are rare'],
  [greek, greek, -3, 'an ordinary word'],
  [cyrillic, cyrillic, -4, 'an ordinary word'],
  [['hebrew'], ['hebrew'], -3, 'an ordinary word'],
  [['arabic'], ['arabic'], -3, 'an ordinary word'],
  [lower, upper, 6, 'a capital inside a word; of two scripts it is overridden below'],
  [['latinLower'], ['asciiUpper'], 5, 'a capital inside a word, after a rare small letter'],
  [latin, [...cyrillic, 'hebrew', 'arabic'], 10, 'letters of two scripts do not touch'],
  [cyrillic, [...latin, ...greek], 10, 'letters of two scripts do not touch'],
  [greek, cyrillic, 10, 'letters of two scripts do not touch'],
  [letters, ['opening'], 6, 'a phrase does not open inside a word'],
  [['closing'], letters, 3, 'a space follows a closing mark'],
  [['sentenceEnd'], letters, 3, 'a space follows a sentence'],
  [['sentenceEnd', 'bracketEnd', 'digit'], ['latinUpper'], 4, 'a space follows a sentence'],
  [['closing'], ['noBreakSpace'], -2, 'French and Russian type it so'],
  [letters, ['suffix'], 3, 'Acme™ and m² are written, but seldom'],
  [['suffix'], letters, 4, 'nothing follows a suffix without a space'],
  [letters, ['sign'], 6, 'a sign stands by itself'],
  [['sign'], letters, 4, 'a sign stands by itself'],
  [letters, ['currency'], 6, 'an amount precedes a currency'],
  [['currency'], letters, 2, 'US-style codes follow one now and then'],
  [letters, ['math'], 6, 'operators have spaces around them, or digits'],
  [['math'], letters, 3, '√x and ∆t are written'],
  [['math'], accented, 6, 'no variable has an accent'],
  [['math'], greek, -2, '√π is written'],
  [marks, marks, 3, 'signs do not come in pairs'],
  [['math'], ['math'], 0, 'operators do'],
  [['opening', 'closing', 'apostrophe', 'dash'], marks, 3, 'signs are seldom quoted'],
  [marks, ['opening', 'closing', 'apostrophe', 'dash'], 2, 'signs are seldom quoted'],
  [['opening'], ['closing'], 2, 'empty quotes'],
  [['closing', 'apostrophe'], ['opening'], 4, 'a space separates two quotes'],
  [letters, ['box'], 8, 'lines stand beside lines'],
  [['box'], letters, 6, 'lines stand beside lines'],
  [['box'], [...marks, 'opening', 'closing', 'apostrophe'], 8, 'lines stand beside lines'],
  [[...marks, 'opening', 'closing', 'apostrophe'], ['box'], 8, 'lines stand beside lines'],
  [['box'], ['box'], -1, 'a drawing'],
  [letters, ['softHyphen'], 3, 'a hyphenated word has one, but few people type it'],
  [['noBreakSpace'], ['space', 'noBreakSpace'], 2, 'two spaces'],
  [['space'], ['noBreakSpace'], 2, 'two spaces'],
  [['noBreakSpace'], upper, 1, 'a capital after a space is common'],
  [letters, ['replacement'], 4, 'bytes are lost where they were no text'],
  [['replacement'], letters, 1, 'bytes are lost where they were no text'],
]

let cached: Int8Array | null = null

const build = (): Int8Array => {
  const table = new Int8Array(classCount * classCount)
  for (const [from, to, weight] of pairRows) {
    const columns = to.map(name => characterClass[name])
    for (const name of from) {
      const row = characterClass[name] * classCount
      for (let at = 0; at < columns.length; at++) table[row + columns[at]!] = weight
    }
  }
  const control = characterClass.control
  for (let number = 0; number < classCount; number++) {
    table[control * classCount + number] = 4
    table[number * classCount + control] = 10
  }
  return table
}

/** The weights at `class * classCount + next class`, made on the first call. */
export const pairWeights = (): Int8Array => {
  cached ??= build()
  return cached
}
