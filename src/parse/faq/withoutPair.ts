import { once } from '../../text/once.ts'
import { markOfRow, WORDS } from './marks.ts'

interface Pair {
  question: string
  answer: string
}

/** Cheaper than the next: V8 takes 0.2 ms to read the letters of all scripts, and few texts begin so. */
const HAS_END = /^.{0,50}[^\d\s:：、.]\s?\d{0,3}\s?[:：、.]/s
/** Letters with and without a number: `S1: …`, `P. …`; what has none is not looked at any further. */
const LIKE_LETTER = /^[^\p{L}]{0,20}\p{L}{1,5}\s?\d{0,3}\s?[:：、.]/u
const COUNTED = /^[^A-Za-z]{0,20}Q(\d{1,3})[\s*_]/
const FIRST_LETTER = /\p{L}/u

/**
 * By language, as a text begins with it and as it stands in the source: a question at its beginning, an answer on a line
 * behind it or behind what asks.
 */
const PAIRS = WORDS.map(row => ({
  initials: row.question.split(' ').map(word => word[0]),
  marks: once(() => ({
    question: new RegExp(`^${markOfRow(row.question)}`),
    answer: new RegExp(`^${markOfRow(row.answer)}`),
    asking: new RegExp(String.raw`^[^\p{L}]{0,20}(${markOfRow(row.question)})`, 'u'),
    answering: new RegExp(String.raw`(?:\n|[?？]\s)[^\p{L}\n]{0,20}(${markOfRow(row.answer)})`, 'u'),
  })),
}))

/**
 * A question and its answer without letters that alone may be anything (`C:` is a drive, `S3:` a product, `P.` an initial),
 * where both have those of one language.
 *
 * @param written both as they stand in the source
 */
export function withoutPair(pair: Pair, written: string): Pair {
  const { question, answer } = withoutCount(pair, written)
  if (!isLikeLetter(question) && !isLikeLetter(answer)) return { question, answer }
  for (const pair of pairsFor(written, question)) {
    const asking = pair.asking.exec(written)
    const asked = markOf(asking, pair.question, question)
    if (asked === null) continue
    const behind = pair.answering.exec(written.slice(asking?.[0].length))
    const answered = markOf(behind, pair.answer, answer)
    if (answered !== null) return { question: without(asked, question), answer: without(answered, answer) }
  }
  return { question, answer }
}

/** What is behind the letter of a question, where it or what is below it has an answer with one of the same language. */
export function behindPaired(text: string, below = ''): { rest: string; sure: false } | null {
  if (!isLikeLetter(text)) return null
  for (const { asking, answering } of pairsFor(text)) {
    const [mark] = asking.exec(text) ?? []
    const rest = text.slice(mark?.length)
    if (mark !== undefined && answering.test(`${rest}\n${below}`)) return { rest, sure: false }
  }
  return null
}

/** `A1 So.` below `Q1 Why?`, which is read without its number; “A4 paper” goes on with a small letter. */
function withoutCount({ question, answer }: Pair, written: string): Pair {
  const [, count] = COUNTED.exec(written) ?? []
  const rest = count === undefined ? answer : without(`A${count} `, answer)
  return { question, answer: /^\p{Ll}/u.test(rest) ? answer : rest }
}

function isLikeLetter(text: string): boolean {
  return HAS_END.test(text) && LIKE_LETTER.test(text)
}

/** The languages in which a question may begin as one of the texts does. */
function pairsFor(...texts: readonly string[]) {
  const initials = texts.map(text => FIRST_LETTER.exec(text)?.[0])
  return PAIRS.filter(pair => initials.some(letter => pair.initials.includes(letter))).map(({ marks }) =>
    marks(),
  )
}

/** The mark that a text has in the source, where what is seen of it may have lost it, or else in what is seen. */
function markOf(inSource: RegExpExecArray | null, seen: RegExp, text: string): string | null {
  return (inSource?.[1] ?? seen.exec(text)?.[0])?.trim() ?? null
}

function without(mark: string, text: string): string {
  return text.startsWith(mark) ? text.slice(mark.length).trimStart() || text : text
}
