import { countWords } from '../../text/countWords.ts'
import { hasLetter } from '../../text/hasLetter.ts'
import { type Columns, namedColumns } from '../entries/namedColumns.ts'
import type { Piece } from '../entries/piece.ts'
import { type Row, SAMPLE } from '../entries/row.ts'
import { cleanTerm } from './cleanTerm.ts'
import { headedColumns } from './headedColumns.ts'
import { VERDICTS } from './isLabel.ts'
import { isTerm, TEMPLATE } from './isTerm.ts'
import { isOfPage } from './pageLabels.ts'
import type { ShapedTerm } from './shapes.ts'
import { COLUMNS, isRoster, PARTS, PLACES, SPELLS_OUT, TERMS, TYPED } from './termColumns.ts'

/** A term in a table has seldom more. */
const MAX_CELL_WORDS = 8
const SHORT = /^[A-Z\d][A-Z\d/&.-]{1,9}$/
/** The name of a file or a path that a table describes; not `Node.js`. */
const FILE = /^(?:\S+\.(?:mdx?|ya?ml|json|toml|csv|tsv|txt|html|tsx?|py|sh|sql)|[a-z][^\s/]*\/[^\s/]+\/\S+)$/i
/** Columns of rosters and of the history of a page, which stand in glossaries too. */
const OTHER =
  /^(?:version|date|author|person|people|owner|contact|since|changed by|code)$|^(?:drop|use|old|new|was|now|before|after|instead|deprecated|legacy|preferred|allowed)\b/i

/** Reads the row of a table as a term, in the columns that its header names. */
export function inRow(piece: Piece): ShapedTerm | null {
  const { row } = piece
  const columns = row && columnsOf(row)
  if (!row || !columns || (piece.kind === 'header' && !isAbbreviation(row))) return null
  const { cells } = row
  const term = cleanTerm(cells[columns.label] ?? '')
  if (!hasLetter(term) || TEMPLATE.test(term)) return null
  if (/^\d+$/.test(term) && !holdsNames(row, columns.label)) return null
  // A cell over all columns of HTML groups what is below it.
  if (piece.origin?.type === 'html' && cells.length === 1) return null
  // A row of one letter divides the alphabet.
  if (cells.every((cell, index) => index === columns.label || cell === '') && [...term].length === 1)
    return null
  const aliases = columns.aliases < 0 ? [] : otherNames(row, columns.aliases)
  return {
    by: 'mark',
    term,
    definition: cells[columns.text] ?? '',
    ...(aliases.length > 0 && { aliases }),
  }
}

/**
 * Whether numbers may be names in a column: `404` numbers what stands beside it, but below “Term”, among words, `990`
 * is a form.
 */
function holdsNames({ rows, hasHeader }: Row, column: number): boolean {
  const sample = rows.slice(1, 1 + SAMPLE)
  return (
    hasHeader && TERMS.test(rows[0]![column]!) && sample.some(cells => /[^\d\s]/.test(cells[column] ?? ''))
  )
}

/** Columns whose cells list names; what an acronym stands for may have a comma of its own. */
const LISTS = /^(?:alias|also known|a\.?k\.?a|synonym|other name)/i
const BETWEEN_NAMES = /(?:\s*[,，、;；]\s*|\s+[/|]\s+)(?![^()]{0,80}\))/
/** What people write where there is none. */
const NO_NAME = /^(?:n\/?a|none|nil|no)\.?$/i

function otherNames({ cells, rows, hasHeader }: Row, column: number): string[] {
  const cell = cells[column] ?? ''
  const names = hasHeader && LISTS.test(rows[0]![column]!) ? cell.split(BETWEEN_NAMES) : [cell]
  return names.map(cleanTerm).filter(name => hasLetter(name) && !NO_NAME.test(name))
}

/**
 * The columns that the header names; in a table of two whose header names neither, or where it is empty, the first and
 * the second.
 */
function columnsOf(row: Row): Columns | null {
  if (!row.hasHeader) return bareColumns(row)
  const header = row.rows[0]!
  const named = headedColumns(row)
  if (named || isRoster(row.rows)) return named
  if (!holdsTerms(row)) return null
  const isPair = header.length === 2 && !header.some(isOther) && !TYPED.test(header[1]!)
  const text = isPair || header.every(cell => cell === '') ? 1 : textColumn(header)
  return text > 0 ? { label: 0, text, aliases: -1 } : null
}

/** The column that defines in a table of more than two: the one called so, else the one behind that of the terms. */
function textColumn([first = '', second = '', ...others]: string[]): number {
  if (others.length === 0 || PARTS.test(first)) return -1
  if (COLUMNS.label.test(first)) return isOther(second) || COLUMNS.aliases!.test(second) ? -1 : 1
  return [first, second, ...others].findIndex((name, index) => index > 0 && SPELLS_OUT.test(name))
}

/**
 * Whether most of the first cells may be terms: a table may set two columns of prose beside each other, or tell about
 * the page.
 */
function holdsTerms({ rows }: Row): boolean {
  const sample = rows.slice(1, 1 + SAMPLE)
  const terms = sample.filter(
    ([cell = '']) =>
      countWords(cell) <= MAX_CELL_WORDS && !FILE.test(cell) && !isOfPage(cleanTerm(cell).toLowerCase()),
  )
  return 2 * terms.length > sample.length
}

function isOther(name: string): boolean {
  return (
    (name.endsWith('?') && !COLUMNS.text.test(name)) ||
    VERDICTS.has(name.toLowerCase()) ||
    OTHER.test(name) ||
    PLACES.test(name)
  )
}

/**
 * Whether a header is the first of the abbreviations below it and what it stands for: `| CRM | Crane Register, Main |`.
 */
function isAbbreviation({ cells, rows }: Row): boolean {
  const [short = '', long = '', more] = cells
  if (more !== undefined || !rows.slice(0, SAMPLE).every(([cell = '']) => SHORT.test(cell))) return false
  const initials = long.split(/[\s-]+/).map(([first]) => first)
  let from = 0
  for (const letter of short.replace(/[^A-Z]/g, '')) {
    const at = initials.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return initials.length > 1
}

/**
 * The columns of HTML without a header: those that its first row names, else two with a term and what it says in each
 * row.
 */
function bareColumns({ cells, rows }: Row): Columns | null {
  const [first = []] = rows
  const named = namedColumns(first, COLUMNS)
  if (named) return cells === first ? null : named
  const isPair = ([term = '', text = '', more]: string[]) =>
    more === undefined && isTerm(term, true) && text !== ''
  return rows.slice(0, SAMPLE).every(isPair) && isPair(cells) ? { label: 0, text: 1, aliases: -1 } : null
}
