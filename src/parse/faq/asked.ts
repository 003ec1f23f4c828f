import type { Paragraph } from 'mdast'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { countWords } from '../../text/countWords.ts'
import { hasLetter } from '../../text/hasLetter.ts'
import { isPicture } from '../entries/isPicture.ts'
import { type Span, spans } from '../entries/spans.ts'
import { withoutPicture } from '../withoutPicture.ts'
import { atQuestionMark, MAX_QUESTION } from './atQuestionMark.ts'
import { FOLDS, folded } from './folded.ts'
import { ANSWER_WORDS, ASKS, asksFirst, beginsAsQuestion, MARKS, NUMBERED } from './marks.ts'
import { MIN_SENTENCE, stated } from './stated.ts'
import { withoutAsterisks } from './withoutAsterisks.ts'
import { withoutMark } from './withoutMark.ts'
import { withoutMarker } from './withoutMarker.ts'
import { behindPaired } from './withoutPair.ts'

/**
 * How a question is told from other text, surest first: by its mark (`Q:`), by being set in bold with a question mark, by
 * being set in bold alone on its line, by its question mark. What states in bold or italics is one only beside those.
 */
export type AskedBy = 'mark' | 'bold' | 'label' | 'text' | 'statement'

export interface Asked {
  by: AskedBy
  question: string
  /** What follows it in the same text. */
  answer: string
  /** Whether the answer begins on a line of its own. */
  isLine?: boolean
  /** Whether it is the title of a fold. */
  isFold?: boolean
}

/** A dash before a question, for looks or as in a dialogue, or a heading without the space: `##Why?` */
const BULLET = /^(?:(?:[-–—•]|>{1,3})\s+|#{2,6}(?=[^\s#]))/
/** `**Why?** – So.`, `"Why?": So.`, `Why? -> So.` */
const JOINED = /^\s*(?:[-–—]{1,2}\s+|[-=]{1,2}>\s*|→\s*|:\s+|：)/
/** What a page that folds answers away leaves of its buttons, and a colon that is one too many: `Why?+`, `**Why?:** So.` */
const UNFOLDS = /([?？])\s?[+:：]$/
/** `1. Why?`, `A.1) Why?`, `1.1 Why?`, `#1: Why?`; “1.5 times what?” goes on with a small letter. */
const LINE_NUMBER =
  /^(?:\(?(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3}){0,3}(?:[.)]\s+|[、．]\s*)|\d{1,3}(?:\.\d{1,3}){1,3}\s+(?=[^\sa-z])|#\d{1,3}(?:[.:)]\s*|\s+)(?=[^\sa-z]))/
/** `Q1 Why?`, where nothing sets off the number but the question behind it; “Q4 plans” are of a quarter. */
const COUNTED = /^Q\d{1,3}\s+/
/** An answer behind its question on one line; `A:** So.` has lost the asterisks before it. */
const ANSWER_BEHIND = new RegExp(
  String.raw`\s(?:A|Answer|R|О|答|${ANSWER_WORDS})\s?[:：](?:\*\*)?\s*|\n[ \t]*A[.)]\s+|[?？]["')]*\s+A[.)]\s+`,
)
/** What has asterisks around it and is no emphasis: `**Why? ** So.`, `**Why?**So.` */
const UNCLOSED = /^\*\*([^*\n]{1,400}[?？])\s{0,3}\*\*/
/** What Kramdown sets the next line with: `{: .question }`. */
const ATTRIBUTES = /^\{:[^{}\n]{0,100}\}[ \t]*\n[ \t]*/
/** An answer as Markdown Extra has it, on the line below: `: So.` */
const BELOW = /^[ \t]*\n[ \t]*:[ \t]+/
/** `See “Why oak?”.` states. */
const QUOTES = /\s["“„«][^"“”„«»]{1,200}[?？]["”“»]\.$/
/** `**Step 1: the form**`: a part of an answer. */
const PART =
  /^(?:step|option|phase|stage|method|approach|alternative|scenario|variant)\s(?:\d{1,2}|[A-Z])(?:\W|$)/i
/**
 * Reads the first words of a paragraph as a question, with what follows them.
 *
 * @param isAnswered whether an answer with a mark follows: `Q1. I lost my key.`, `A1. So.`
 * @param below the text that follows
 */
export function asked(paragraph: Paragraph, isAnswered = false, below = ''): Asked | null {
  const [first, ...others] = spans(paragraph.children)
  if (!first || isPicture(paragraph)) return null
  const parts = [{ ...first, text: first.text.replace(ATTRIBUTES, '') }, ...others]
  const read = FOLDS.test(parts[0]!.text)
    ? folded(parts)
    : (marked(parts, isAnswered, below) ?? inBold(withoutMarker(parts)) ?? plain(parts) ?? stated(parts))
  // A form to copy has marks with nothing behind them.
  const isEmpty = !read || !hasLetter(withoutMark(read.question))
  if (isEmpty || read.question.length > MAX_QUESTION) return null
  return {
    ...read,
    by: BELOW.test(read.answer) ? 'mark' : read.by,
    question: withoutNumber(read.question),
    answer: withoutMark(read.answer.replace(BELOW, '').replace(JOINED, '')),
  }
}

/** A question without the picture, number, mark and stray asterisks around it. */
export function questionText(text: string): string {
  const bare = withoutAsterisks(collapseWhitespace(text)).replace(BULLET, '')
  const rest = markBefore(bare)?.rest
  return withoutNumber(rest === undefined || rest === '' ? bare : rest)
}

/** Whether a title asks, or says that it is a question; where not sure, also with a mark that alone may be anything. */
export function isMarked(title: string, isSure = true): boolean {
  const mark = markBefore(withoutAsterisks(title))
  return mark !== null && (mark.sure || !isSure || ASKS.test(title))
}

function markBefore(text: string): { rest: string; sure: boolean } | null {
  const bare = text.replace(LINE_NUMBER, '')
  return markOf(bare) ?? markOf(withoutPicture(bare))
}

function markOf(bare: string): { rest: string; sure: boolean } | null {
  for (const { question, sure } of MARKS) {
    const match = question.exec(bare)
    if (match) return { rest: bare.slice(match[0].length), sure }
  }
  const rest = bare.replace(COUNTED, '')
  return rest !== bare && beginsAsQuestion(rest) ? { rest, sure: false } : null
}

function marked(parts: Span[], isAnswered: boolean, below: string): Asked | null {
  const whole = parts
    .map(({ text }) => text)
    .join('')
    .replace(/^\s*(?:\*\*)?/, '')
  const mark = markBefore(whole) ?? behindPaired(whole, below)
  if (!mark) return null
  const body = mark.rest
  const behind = ANSWER_BEHIND.exec(body)
  const [question, answer] = behind
    ? [
        body.slice(0, behind.index + (/^[?？]/.test(behind[0]) ? 1 : 0)),
        body.slice(behind.index + behind[0].length),
      ]
    : (boldQuestion(parts, body) ?? atQuestionMark(body))
  if (!mark.sure && !isAnswered && !behind && !ASKS.test(question) && !isNumbered(parts[0]!)) return null
  return question.trim() === '' ? null : { by: 'mark', question: collapseWhitespace(question), answer }
}

/** `**Q3. It leaks.**`: the number says that it is a question, where all of it is in bold. */
function isNumbered({ mark, text }: Span): boolean {
  return mark === 'strong' && NUMBERED.test(text) && countWords(text) > MIN_SENTENCE
}

/** `**Q: Why?** So.` and `Q. **Why?** So.`: the question is what is bold. */
function boldQuestion(parts: Span[], body: string): [string, string] | null {
  const at = parts.findIndex(
    ({ mark, text }) => mark === 'strong' && /\p{L}/u.test(markBefore(text.trim())?.rest ?? text),
  )
  if (at < 0 || at > 1) return null
  const behind = parts
    .slice(at + 1)
    .map(({ text }) => text)
    .join('')
  const bold = parts[at]!.text.trim()
  if (!ASKS.test(bold) && !/^\s*(?:\n|$)/.test(behind)) return null
  return body.endsWith(behind) ? [body.slice(0, body.length - behind.length), behind] : null
}

function inBold([first, ...others]: Span[]): Asked | null {
  if (first!.mark !== 'strong' && first!.mark !== 'emphasis') return null
  let question = first!.text
  let answer = others.map(({ text }) => text).join('')
  const outside = /^\s*[?？]/.exec(answer)
  if (outside) {
    question += outside[0].trim()
    answer = answer.slice(outside[0].length)
  }
  const isLine = /^\s*(?:[:：]\s*)?(?:\n|$)/.test(answer)
  const by = ASKS.test(question) || (isLine && asksFirst(question)) ? 'bold' : 'label'
  if (by === 'label' && (!isLine || first!.mark !== 'strong' || PART.test(question))) return null
  return { by, question: collapseWhitespace(question), answer, isLine }
}

function plain(parts: Span[]): Asked | null {
  // A table of contents may be a line of links.
  if (parts.every(({ mark, text }) => mark === 'link' || !hasLetter(text))) return null
  const text = parts.map(({ text }) => text).join('')
  const unclosed = UNCLOSED.exec(text)
  if (unclosed)
    return {
      by: 'bold',
      question: collapseWhitespace(unclosed[1]!),
      answer: text.slice(unclosed[0].length),
    }
  const [question, answer] = atQuestionMark(text)
  if (ASKS.test(question) && !QUOTES.test(question))
    return { by: 'text', question: collapseWhitespace(question), answer, isLine: isLine(question, answer) }
  if (answer.trim() !== '' || !beginsAsQuestion(collapseWhitespace(question))) return null
  return stated(parts) ?? { by: 'text', question: collapseWhitespace(question), answer }
}

/** Whether a question stands alone on its line: “Anything to add? Is it right?” in the middle of prose does not. */
function isLine(question: string, answer: string): boolean {
  return /^[ \t]*\n/.test(answer) && (beginsAsQuestion(question) || !/[.!:]\s/.test(question))
}

function withoutNumber(question: string): string {
  return (
    withoutPicture(question).replace(BULLET, '').replace(LINE_NUMBER, '').replace(UNFOLDS, '$1') || question
  )
}
