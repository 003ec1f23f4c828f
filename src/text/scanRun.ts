import { characterClass, classCount } from './characterClasses.ts'
import type { CharacterTable } from './characterTable.ts'
import { readSequence, type Sequence, type SequenceKind } from './readSequence.ts'
import { script, scriptOf } from './scriptOf.ts'
import { targetWeight } from './targetWeight.ts'

/** A stretch of text that one page turns into UTF-8, and how much speaks for its being damage. */
export interface Candidate {
  start: number
  end: number
  /** An index of `codePages`. */
  page: number
  score: number
  /** How many damaged characters it holds. */
  count: number
  /** How many of them are strict UTF-8. */
  strict: number
}

/** The tables that a scan reads, fetched once per text. */
export interface Tables {
  characters: CharacterTable
  classes: Uint8Array
  pairs: Int8Array
}

/** What each byte count says by itself: one in four characters continues by chance, one in four again. */
const lengthWeights = [0, 0, 2, 6, 12, 12, 14]
/** U+00C0 to U+00FF open with byte 0xC3, U+00A0 to U+00BF with 0xC2: most of what western text loses. */
const leadC3Weight = 2
const leadC2Weight = 1
/** `Ã–sterreich`: no word begins with Ã and a dash. */
const wordStartWeight = 4
/** Two lines in a row are a drawing more often than a letter. */
const drawingWeight = -5
/** `pagrÄŻstai`: capitals with small letters of ASCII on both sides. */
const innerCapitalsWeight = 4
/** `â€` and a lost byte: the block of quotes and dashes, U+2000 to U+203F. */
const lostPunctuationWeight = 4
const punctuationBlock = 0x2000 >> 6
/** Three characters of which the last is a space are read as one by mere chance: `mergе» `. */
const onlySpacedWeight = -4
/** The capital Ê inside `rÊsumÊ` is a misreading. */
const innerCapitalWeight = -3
const foreignWeight = -8
const greekBesideLatinWeight = -2
const asianAfterLatinWeight = -6

const isLower = (number: number): boolean =>
  number === characterClass.asciiLower || number === characterClass.latinLower

const isLetter = (number: number): boolean =>
  number >= characterClass.asciiLower && number <= characterClass.arabic

/** What it says that letters of scripts `before` and `after` touch. */
const scriptWeight = (before: number, after: number): number => {
  if (before === after || before === script.none || after === script.none) return 0
  if (after === script.asian) return before === script.latin ? asianAfterLatinWeight : 0
  if (before === script.asian) return 0
  if (before + after === script.latin + script.greek) return greekBesideLatinWeight
  return foreignWeight
}

/** A letter or a line right beside a run, of the same kind as the run but not part of it: then neither is damaged. */
const neighbourWeight = (unit: number, classes: Uint8Array): number => {
  const number = classes[unit]!
  return unit > 0x7f && (isLetter(number) || number === characterClass.box) ? foreignWeight : 0
}

/** Reads damaged characters of `page` from `start` on, as many as follow each other; null where none does. */
export const scanRun = (
  text: string,
  start: number,
  page: number,
  tables: Tables,
  sequence: Sequence,
): Candidate | null => {
  const { characters, classes, pairs } = tables
  const pair = (first: number, second: number): number => pairs[first * classCount + second]!
  const classAt = (at: number): number =>
    at >= 0 && at < text.length ? classes[text.charCodeAt(at)]! : characterClass.space

  readSequence(text, start, page, characters, sequence)
  if (sequence.kind === 'none') return null
  const before = classAt(start - 1)
  let previousScript = start > 0 ? scriptOf(text.charCodeAt(start - 1)) : script.none
  let score = Math.max(0, pair(before, classAt(start)))
  if (classAt(start) === characterClass.box && classAt(start + 1) === characterClass.box)
    score += drawingWeight
  let previousIsLower = isLower(before)
  let at = start
  let count = 0
  let strict = 0
  let longSpaced = false
  for (;;) {
    const { kind, end, lead, codePoint } = sequence
    if ((kind as SequenceKind) === 'none') break
    let seen = classAt(at)
    if (count > 0) score += pair(classAt(at - 1), seen)
    else if (
      lead === 0xc3 &&
      seen !== characterClass.box &&
      !isLetter(before) &&
      classAt(end) === characterClass.asciiLower &&
      classAt(at + 1) !== characterClass.apostrophe
    )
      score += wordStartWeight
    for (let inner = at + 1; inner < end; inner++) {
      const next = classAt(inner)
      score += pair(seen, next)
      seen = next
    }
    if (kind === 'lossy') {
      if (sequence.length > 2) score += lengthWeights[sequence.length - 1]!
      if (sequence.partial >> 6 === punctuationBlock) score += lostPunctuationWeight
    } else {
      score += targetWeight(codePoint)
      score += kind === 'strict' ? lengthWeights[sequence.length]! : lengthWeights[sequence.length - 1]!
      if (classes[codePoint] === characterClass.latinUpper && previousIsLower) score += innerCapitalWeight
      previousIsLower = isLower(classes[codePoint]!)
      const nextScript = scriptOf(codePoint)
      score += scriptWeight(previousScript, nextScript)
      previousScript = nextScript
      if (kind === 'strict') strict++
      else longSpaced ||= sequence.length > 2
    }
    if (lead === 0xc3) score += leadC3Weight
    else if (lead === 0xc2) score += leadC2Weight
    count++
    at = end
    if (at >= text.length) break
    readSequence(text, at, page, characters, sequence)
  }
  if (
    before === characterClass.asciiLower &&
    classAt(start) === characterClass.latinUpper &&
    classAt(at - 1) === characterClass.latinUpper &&
    classAt(at) === characterClass.asciiLower
  )
    score += innerCapitalsWeight
  if (at < text.length) {
    score += Math.max(0, pair(classAt(at - 1), classAt(at)))
    score += scriptWeight(previousScript, scriptOf(text.charCodeAt(at)))
    score += neighbourWeight(text.charCodeAt(at), classes)
  }
  if (strict === 0 && longSpaced) score += onlySpacedWeight
  if (start > 0) score += neighbourWeight(text.charCodeAt(start - 1), classes)
  return { start, end: at, page, score, count, strict }
}
