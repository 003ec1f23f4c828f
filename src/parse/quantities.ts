import type { Quantity } from '../model/index.ts'
import { compoundDuration, durationOf } from './compoundDuration.ts'
import {
  BEFORE_YEAR,
  DURATIONS,
  FACTORS,
  NAMING,
  NOT_COUNTED,
  NUMBER_WORDS,
  SPACED_SYMBOLS,
} from './units.ts'

// Ranges instead of \p{L}, and letters of both cases instead of the flag `i`: with either, V8 takes 2 ms to compile the
// expression, as long as it takes to read ten rules. The ranges hold the letters of all scripts in use, but not punctuation
// or symbols.
const LETTER = String.raw`A-Za-z\u00b5\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff`
// White space between thousands is one space by now: `1 000`.
const DIGITS = String.raw`(?:\d{1,3}(?:(?:,\d{3})+|(?:\s\d{3})+)(?!\d)|\d+)(?:\.\d+)?`
const anyCase = (words: string) => words.replace(/[a-z]/g, letter => `[${letter.toUpperCase()}${letter}]`)
const WORDS = anyCase(Object.keys(NUMBER_WORDS).join('|'))
/** As policies write it, in words and in digits: `thirty (30)`. */
const SPELLED = String.raw`(?:${WORDS})\s\(\d+\)`
const IN_DIGITS = /\((\d+)\)/
/** A hyphen, also one that does not break. */
const HYPHEN = String.raw`\-\u2010\u2011`
// The number must not be a part of a name, version, date, address or reference: `SEV1`, `v1.2`, `C++11`, `#12`, `3.4.1`,
// `10:30`, `a=1`; but `>=3` counts.
const COUNTED = new RegExp(
  String.raw`(?<![${LETTER}\d_.,:/#§@&^${HYPHEN}]|(?<![<>])=|\+\+)` +
    String.raw`(?:(?<low>${DIGITS})\s?(?:[–—${HYPHEN}]|${anyCase('to')}\s)\s?)?` +
    String.raw`(?<currency>(?:[$€£¥]|USD|EUR|GBP)\s?)?(?<number>${DIGITS}|${SPELLED}|(?:${WORDS})(?=[\s${HYPHEN}]))` +
    String.raw`(?<gap>\s${anyCase('or')}\s(?:${anyCase('more|fewer|less')})\s|\+?\s|[${HYPHEN}]?)(?<unit>[%‰$€£¥]|[${LETTER}]+)?`,
  'g',
)
const HAS_NUMBER = new RegExp(String.raw`\d|\b(?:${WORDS})[\s${HYPHEN}]`)
const SECOND_WORD = new RegExp(String.raw`^\s(?:${anyCase('days?|hours?|cent')})(?![${LETTER}])`)
const YEAR = /^(?:19|20)\d\d$/
const WORD_BEFORE = /([A-Za-z]+)\s$/
const PLURAL = /^[a-z]{2,}s$/
const CAPITALISED = /^[A-Z][a-z]+s$/
/** What the words of a larger number end with: “hundred and” in “one hundred and twenty days”. */
const LARGER = new RegExp(
  String.raw`(?:${anyCase('hundred|thousand|million|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety')})\s(?:${anyCase('and')}\s)?$`,
)
/** More than the longest word of NAMING; what comes before a number is not looked at further. */
const WORD_BEFORE_LENGTH = 20

/**
 * The numbers with units in a text: `48h`, `10%`, `100-col`, `2 approvals`, `two weeks`, `2–3 days` (two of them).
 *
 * @example quantities('RCA start within 48h') // [{ text: '48h', value: 48, unit: 'h', duration: 'PT48H' }]
 */
export function quantities(text: string): Quantity[] {
  const found: Quantity[] = []
  if (!HAS_NUMBER.test(text)) return found
  let read = 0
  for (const match of text.matchAll(COUNTED)) {
    if (match.index < read) continue
    const { low, currency, number, gap = '', unit: word = '' } = match.groups as Record<string, string>
    const unit = currency ? currency.trim().toLowerCase() : unitOf(match, text)
    if (!unit) continue
    const factor = currency ? factorOf(gap, word) : 0
    const tail = currency && factor === 0 ? gap.length + word.length : 0
    const written = currency ? match[0].slice(0, match[0].length - tail) : match[0] + unit.slice(word.length)
    if (low) found.push(quantity(low, low, unit, factor))
    const last = quantity(
      low ? written.slice(written.indexOf(number!, low.length)) : written,
      number!,
      unit,
      factor,
    )
    const whole = compoundDuration(last, text, match.index + written.length)
    found.push(whole)
    read = match.index + written.length + whole.text.length - last.text.length
  }
  return found.filter(({ value }) => Number.isFinite(value))
}

/** @param factor the power of ten that the number is multiplied by */
function quantity(text: string, number: string, unit: string, factor: number): Quantity {
  const bare = IN_DIGITS.exec(number)?.[1] ?? number
  const digits = String(NUMBER_WORDS[bare.toLowerCase()] ?? bare.replace(/[,\s]/g, ''))
  const designator = DURATIONS.get(unit)
  // The digits, since numbers from 1e21 are not written out, and long ones are rounded.
  const duration = designator ? durationOf([[digits.replace(/^0+(?=\d)/, ''), designator]]) : null
  return { text, value: Number(`${digits}e${factor}`), unit, duration }
}

/** The power of ten behind an amount of money: `k` in `£20k`. */
function factorOf(gap: string, word: string): number {
  const { power, spaced } = FACTORS.get(word.toLowerCase()) ?? { power: 0, spaced: false }
  return gap === '' || (gap === ' ' && spaced) ? power : 0
}

/** The unit behind a number, in lower case, or null where the number counts nothing. */
function unitOf(match: RegExpMatchArray, text: string): string | null {
  const { number, gap, unit } = match.groups as Record<string, string | undefined>
  if (!unit || isRest(match, text)) return null
  const name = unit.toLowerCase()
  const two =
    name +
    (
      SECOND_WORD.exec(text.slice(match.index! + match[0].length, match.index! + match[0].length + 7))?.[0] ??
      ''
    ).toLowerCase()
  if (DURATIONS.has(two) && two !== name) return two
  const before = wordBefore(match, text)
  if (NAMING.has(before)) return null
  if (DURATIONS.has(name) && (gap === '' || name.length > 1 || !/[a-z]/.test(name) || isSymbol(match, text)))
    return name
  const isYear = YEAR.test(number!) && BEFORE_YEAR.has(before)
  // “No one knows”, “if one exists”: what is one, is no plural.
  const isPronoun = number!.toLowerCase() === 'one' && gap === ' '
  const isCounted = isPlural(unit) && !NOT_COUNTED.has(name) && !isYear && !isPronoun
  return gap!.endsWith(' ') && isCounted ? name : null
}

/** Whether a number word is only the rest of a number: “one hundred and twenty”. */
function isRest({ groups, index }: RegExpMatchArray, text: string): boolean {
  return (
    !/\d/.test(groups!.number!) && LARGER.test(text.slice(Math.max(0, index! - WORD_BEFORE_LENGTH), index))
  )
}

/** In capitals, only what is known to be counted: “Type 2 Errors” is a name. */
function isPlural(unit: string): boolean {
  return PLURAL.test(unit) || (CAPITALISED.test(unit) && DURATIONS.has(unit.toLowerCase().slice(0, -1)))
}

/** Whether a letter set apart is the symbol of a unit: “option 1 b” and “the 5 s’s” have letters. */
function isSymbol(match: RegExpMatchArray, text: string): boolean {
  return SPACED_SYMBOLS.has(match.groups!.unit!) && !/['’]/.test(text[match.index! + match[0].length] ?? '')
}

function wordBefore({ index }: RegExpMatchArray, text: string): string {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, index! - WORD_BEFORE_LENGTH), index))
  return before?.[1]?.toLowerCase() ?? ''
}
