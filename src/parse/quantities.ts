import type { Quantity } from '../model/index.ts'
import { NAMING, NOT_COUNTED, NUMBER_WORDS, UNITS } from './units.ts'

const DURATIONS = new Map(
  UNITS.flatMap(({ names, duration }) => names.map(name => [name, duration] as const)),
)

// Ranges instead of \p{L}: with that class and the flag `i`, V8 takes 2 ms to compile the expression, as long as it
// takes to read ten rules. They hold the letters of all scripts in use, but not punctuation or symbols.
const LETTER = String.raw`A-Za-z\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff`
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`
const WORDS = Object.keys(NUMBER_WORDS).join('|')
// The number must not be a part of a name, version, date, address or reference: `SEV1`, `v1.2`, `#12`, `3.4.1`, `10:30`.
const COUNTED = new RegExp(
  String.raw`(?<![${LETTER}\d_.,:/#§@&=~^-])(?:(?<low>${DIGITS})\s?(?:[-–—]|to\s)\s?)?` +
    String.raw`(?<currency>[$€£¥]?)(?<number>${DIGITS}|(?:${WORDS})(?=[\s-]))(?<gap>[\s-]?)(?<unit>[%‰$€£¥]|[${LETTER}]+)?`,
  'gi',
)
const HAS_NUMBER = new RegExp(String.raw`\d|\b(?:${WORDS})[\s-]`, 'i')
const SECOND_WORD = new RegExp(String.raw`^\s(?:days?|hours?)(?![${LETTER}])`, 'i')
const WORD_BEFORE = /([A-Za-z]+)\s$/
const PLURAL = /^[a-z]{2,}s$/
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
  for (const match of text.matchAll(COUNTED)) {
    const { low, currency, number } = match.groups as Record<string, string>
    const unit = currency || unitOf(match, text)
    if (!unit) continue
    const written = currency
      ? match[0].slice(0, match[0].length - tailLength(match))
      : match[0] + wordsBeyond(match, unit)
    if (low) found.push(quantity(low, low, unit))
    found.push(quantity(low ? written.slice(written.indexOf(number!, low.length)) : written, number!, unit))
  }
  return found
}

function quantity(text: string, number: string, unit: string): Quantity {
  const value = NUMBER_WORDS[number.toLowerCase()] ?? Number(number.replaceAll(',', ''))
  const designator = DURATIONS.get(unit)
  const duration = designator ? `P${designator.length > 1 ? 'T' : ''}${value}${designator.at(-1)}` : null
  return { text, value, unit, duration }
}

/** The unit behind a number, in lower case, or null where the number counts nothing. */
function unitOf(match: RegExpMatchArray, text: string): string | null {
  const { gap, unit } = match.groups as Record<string, string | undefined>
  if (!unit) return null
  const name = unit.toLowerCase()
  const two =
    name +
    (
      SECOND_WORD.exec(text.slice(match.index! + match[0].length, match.index! + match[0].length + 7))?.[0] ??
      ''
    ).toLowerCase()
  if (DURATIONS.has(two) && two !== name) return two
  // “option 1 b” has a letter, `5 s` is rare.
  if (DURATIONS.has(name) && (gap === '' || name.length > 1 || !/[a-z]/.test(name)))
    return isNamed(match, text) ? null : name
  const isPlural = PLURAL.test(unit) && !NOT_COUNTED.has(unit)
  return gap === ' ' && isPlural && !isNamed(match, text) ? name : null
}

function isNamed(match: RegExpMatchArray, text: string): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, match.index! - WORD_BEFORE_LENGTH), match.index))
  return before !== null && NAMING.has(before[1]!.toLowerCase())
}

/** How much of a match stands behind an amount of money: `$500 a` is `$500`. */
function tailLength(match: RegExpMatchArray): number {
  return match.groups!.gap!.length + (match.groups!.unit?.length ?? 0)
}

/** The second word of `2 business days`, as `unit` has it. */
function wordsBeyond(match: RegExpMatchArray, unit: string): string {
  return unit.slice(match.groups!.unit!.length)
}
