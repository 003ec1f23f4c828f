import { romanValue } from '../text/romanValue.ts'
import { numberWord } from './numberWord.ts'
import { withoutPicture } from './withoutPicture.ts'

/** A number in words, or a Roman one. Ranges instead of \p{L}, which V8 takes 1 ms to compile where case is ignored. */
const WORD = /^[A-Za-z\u00c0-\u024f]{2}/

interface Numbering {
  pattern: RegExp
  reason: string
}

/** Behind the name of a part of a book, first match first: the number, then the title. */
const BEHIND_PART: readonly Numbering[] = [
  {
    pattern:
      /^#?(\d{1,3}(?:\.\d+)*|[ivxlc]{2,}|[A-Z](?=\s*[:：.)–—|·]|\s+-\s|$))(?:\s*[:：.)–—|·]\s*|\s*-\s+|\s+|$)(.*)$/i,
    reason: 'Chapter 3: Title, Chapter IV – Title, Appendix A. Title, Article 2 | Title, Chapter #3',
  },
  {
    pattern: /^([A-Z])\s+([^\sa-z].*)$/,
    reason: 'Appendix A Title; “Part X factor” and “Section C is” go on with a small letter',
  },
  {
    pattern: /^([a-zß-ÿ]{2,9}(?:-[a-zß-ÿ]{3,5})?)(?:\s*[:：.)–—|·]\s*|\s+-\s+|$)(.*)$/i,
    reason: 'Chapter One: Title, Part two – Title; only where the word counts',
  },
]
const PARTS: ReadonlySet<string> = new Set(
  'chapter ch ch. chap. part section sec. appendix app. annex article art. kapitel kap. teil abschnitt anhang artikel chapitre annexe partie capitulo capítulo parte artículo título capitolo articolo artigo hoofdstuk rozdział глава раздел часть статья приложение'.split(
    ' ',
  ),
)

/** The other ways in which a heading gives its number. */
const NUMBERINGS: readonly Numbering[] = [
  { pattern: /^§\s*(\d{1,3}(?:\.\d+)*)(?:[.:)]|\s+[-–—|])?\s+(.+)$/, reason: '§3 Title, §3 – Title' },
  {
    pattern: /^第\s*(\d{1,3}|[一二三四五六七八九十百]+)\s*[章节節部条條]\s*[:：、.]?\s*(.+)$/,
    reason: '第3章 Title',
  },
  {
    pattern: /^(\d{1,3})\s?(?:[章節节](?=[\s:：、.])|[장절편](?=[\s:.]))\s*[:：、.]?\s*(.+)$/,
    reason: '3章 Title; “3장의 사진” are three pictures',
  },
  { pattern: /^[（(]?([一二三四五六七八九十]{1,3})[）)、．.]\s*(.+)$/, reason: '三、Title, （三）Title' },
  {
    pattern: /^([\d０-９]{1,3}(?:[.．][\d０-９]{1,3})*)[、．\u3000]\s*([^\d０-９].*)$/,
    reason: '3、Title, with digits as wide as letters too',
  },
  { pattern: /^제\s*(\d{1,3})\s*[장절조편부]\s*[:.]?\s*(.+)$/, reason: '제3장 Title' },
  {
    pattern: /^(\d{1,3}(?:\.\d{1,3})*)(?:\.?[):]|\.-?)(?:\s+(.+))?$/,
    reason: '3. Title, 3) Title, 3.) Title, 3.- Title, 3: Title, 3.1. Title, 3.',
  },
  {
    pattern: /^(\d{1,3}(?:\.\d{1,3})*)\s+[-–—|·:]\s+(\D.*)$/,
    reason: '3 - Title, 3 | Title, 3 : Title; a year has four digits, “7 - 9 pm” is a range',
  },
  {
    pattern: /^(\d{1,3}(?:\.\d{1,3}){2,}|\d{1,3}\.\d{1,3}(?=\s+[^\sa-z]))\s+(.+)$/,
    reason: '3.1 Title, 3.1.2 title; a lone “5 Whys” counts something, “4.5 stars” measures',
  },
  { pattern: /^[(（]([\d０-９]{1,3})(?:\)\s+|）\s*)(.+)$/, reason: '(3) Title' },
  { pattern: /^([\u2460-\u2473])\s*(.+)$/, reason: 'a number from 1 to 20 in a circle' },
  { pattern: /^(\d)\uFE0F?\u20E3\s*(.+)$/, reason: 'a digit drawn as a key' },
  { pattern: /^([IVX]+)[.)]\s+(.+)$/, reason: 'IV. Title; a lone C, D, L or M is a letter of a list' },
]
/** What all of those begin with, and few titles. */
const MAY_BE_NUMBERED = /^[§第제一二三四五六七八九十(（\d０-９IVX\u2460-\u2473]/

interface Counting extends Numbering {
  /** The place that a number stands for; null for what is no number of the row. */
  placeOf: (mark: string) => number | null
}

/** What counts only beside others that go on from it: “2 Language rules” behind “1 Background”. */
export const COUNTED: readonly Counting[] = [
  {
    pattern: /^[#№]?(\d{1,3})(?:\s*[–—|·]\s*|\s+-\s+|[:)/-]?\s+|[.:](?=[A-Za-z]{2}|[^\0-\x7f]))(\D.*)$/,
    placeOf: Number,
    reason: '2 Title, #2 Title, 2/ Title, 2- Title, 2.Title; alone, “5 Whys” counts something',
  },
  {
    pattern: /^\(?([A-Z])(?:[:.)]\s+|\s*[–—|·]\s*|\s+-\s+)(.+)$/,
    placeOf: mark => mark.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    reason: 'B. Title, (B) Title, B - Title; alone, it is a letter of a list',
  },
  {
    pattern: /^([A-Z]{1,2}\d{1,2}(?:\.\d{1,2})+)(?:[:.)]?\s+|\s+[-–—|·]\s+)(\D.*)$/,
    placeOf: mark => Number(mark.slice(mark.lastIndexOf('.') + 1)),
    reason: 'V7.2 Title behind V7.1 Title; “V2 routes” and “P1 incidents” are about such',
  },
  {
    pattern: /^([IVX]{1,7})(?:\s*[:)–—|·]\s*|\s+-\s+|\s+)(.+)$/,
    placeOf: romanValue,
    reason: 'II - Title, II Title; alone, “X - Title” is about X',
  },
]

/**
 * Splits the text of a heading into its number and its title, which is the whole text where nothing else is left.
 *
 * @param isCounted whether the headings beside it show that it counts with them
 * @example heading('Chapter 3: Branching') // { number: '3', title: 'Branching' }
 */
export function heading(text: string, isCounted = false): { number: string | null; title: string } {
  const bare = withoutPicture(text)
  const found = numbered(bare, isCounted)
  // What stands before the number stays in the title: `📋 1. Title`.
  const picture = text.slice(0, text.length - bare.length)
  return found
    ? { number: found.number, title: found.title ? picture + found.title : text }
    : { number: null, title: text }
}

/** Whether a heading calls itself a part of something: “Chapter 3: Branching”. A number alone may be that of a document. */
export function isPart(text: string): boolean {
  const [part = ''] = splitPart(withoutPicture(text))
  return PARTS.has(part.toLowerCase()) && heading(text).number !== null
}

function numbered(text: string, isCounted: boolean): { number: string; title: string } | null {
  const [part = '', behind] = splitPart(text)
  return (
    (PARTS.has(part.toLowerCase()) ? firstNumber(behind!, BEHIND_PART) : null) ??
    (MAY_BE_NUMBERED.test(text) ? firstNumber(text, NUMBERINGS) : null) ??
    (isCounted ? firstNumber(text, COUNTED) : null)
  )
}

/** The first word of a text and what stands behind the space after it; nothing where it is one word. */
function splitPart(text: string): string[] {
  const end = text.search(/\s/)
  return end < 0 ? [] : [text.slice(0, end), text.slice(end).trimStart()]
}

function firstNumber(text: string, ways: readonly Numbering[]): { number: string; title: string } | null {
  for (const { pattern } of ways) {
    const [, mark, title = ''] = pattern.exec(text) ?? []
    if (mark === undefined) continue
    const number = WORD.test(mark) ? (numberWord(mark) ?? romanOf(mark)) : mark.normalize('NFKC')
    // “Part 1 of 3” counts files.
    if (number !== null && !/^[a-z]/.test(number) && !/^of \d/i.test(title)) return { number, title }
  }
  return null
}

/** “Section civic duties” begins with a word, not with a Roman number. */
function romanOf(mark: string): string | null {
  return /^[IVXLC]+$/.test(mark) ? mark : null
}
