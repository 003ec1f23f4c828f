import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import { isPicture } from '../entries/isPicture.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { Piece, PieceKind } from '../entries/piece.ts'
import { pieces } from '../entries/pieces.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isTermRow } from './shapes.ts'
import { surveyOf } from './surveyOf.ts'
import { COLUMNS, TERMS } from './termColumns.ts'
import type { TermBy } from './termIn.ts'
import { termPieces } from './termPieces.ts'

/** Headings that name a group of terms: “Project terms”. */
const GROUPS =
  /\b(?:terms|terminology|acronyms|abbreviations|definitions|concepts|jargon|vocabulary|words|phrases)$|^(?:terms|acronyms|abbreviations|words|phrases)\s/i
const BRACKETS = /\s*[(（][^()（）]{0,60}[)）]$/

/** Whether a heading names a group of terms. */
export function isNamedGroup(section: OutlineSection, reading: Reading): boolean {
  return GROUPS.test(cleanTerm(readTitle(section, reading).said).replace(BRACKETS, ''))
}

/** Whether a table stands below a heading. */
export function hasTable({ nodes }: OutlineSection): boolean {
  return nodes.some(({ type }) => type === 'table')
}

/** Whether so many rows stand in a table that says that it holds terms, also where a paragraph leads in. */
export function hasTermTable(nodes: RootContent[], rows: number, reading: Reading): boolean {
  return nodes.some(node => node.type === 'table' && pieces([node], reading).filter(isTermRow).length >= rows)
}

/**
 * Whether a table stands below a heading whose first column is called so, beside one that defines.
 *
 * @param names what that column may be called: “Term”, “Primary term”
 */
export function hasNamedTable({ nodes }: OutlineSection, names = TERMS): boolean {
  return nodes.some(node => {
    const cells = node.type === 'table' ? node.children[0]!.children : []
    const [first = '', ...others] = cells.map(cell => plainText(cell).trim())
    return names.test(first) && others.some(name => COLUMNS.text.test(name))
  })
}

/** What HTML has terms in, besides tables; each may be many nodes. */
const LIST = /^\s*<(?:details|d[lt])\b/i
const IN_LISTS: ReadonlySet<PieceKind> = new Set(['details', 'pair'])
const PROSE: ReadonlySet<PieceKind> = new Set(['paragraph', 'definition'])
const NO_TERMS: ReadonlySet<PieceKind> = new Set(['header', 'end'])

/** Whether a section begins with a list or table of terms. */
export function listsTerms(section: OutlineSection, reading: Reading): boolean {
  return termsListed(section, section.nodes, reading).length > 0
}

/** How a sentence begins that says what the title above it is: “Says how bad an incident is.” */
const SAYS_IT = /^(?:how|where|says|tells|shows|measures|means)\b/i

/** The terms of the list or table below the paragraph that a section begins with, where it only leads in. */
export function termsLed(section: OutlineSection, reading: Reading): string[] {
  const { nodes } = section
  const first = firstSaid(nodes)
  if (first?.type !== 'paragraph' || SAYS_IT.test(plainText(first))) return []
  return termsListed(section, nodes.slice(nodes.indexOf(first) + 1), reading)
}

/** The terms of the list or table that nodes of a section begin with, in lower case. */
function termsListed(section: OutlineSection, nodes: RootContent[], reading: Reading): string[] {
  const own = firstTerms(nodes, reading)
  if (own.length === 0) return []
  const { found } = surveyOf(own)
  const isSure = isNamedGroup(section, reading) || own.some(isTermRow)
  const areTerms = found.size >= (isSure ? 1 : 2) && 2 * found.size > own.length
  return areTerms ? [...found.values()].map(({ term }) => term.toLowerCase()) : []
}

/** The pieces of the list or table that nodes begin with; a picture may stand before it. */
function firstTerms(nodes: RootContent[], reading: Reading): Piece[] {
  const shown = nodes.find(node => !isSilent(node))
  if (shown?.type === 'html' && LIST.test(shown.value))
    return pieces(nodes, reading).filter(({ kind }) => IN_LISTS.has(kind))
  const first = firstSaid(nodes.filter(node => node.type !== 'paragraph' || !isPicture(node))) ?? nodes[0]
  if (first?.type !== 'list' && first?.type !== 'table' && first?.type !== 'html') return []
  return termPieces([first], reading).filter(({ kind }) => !NO_TERMS.has(kind))
}

/** The terms in the paragraphs of a section. */
export interface TermsBelow {
  /** In lower case. */
  terms: string[]
  /** Whether the section begins with one; else a paragraph leads in. */
  isFirst: boolean
}

/** The terms in the paragraphs of a section that begins with a paragraph. */
export function termsIn(nodes: RootContent[], reading: Reading): TermsBelow {
  const first = firstSaid(nodes)
  if (first?.type !== 'paragraph') return { terms: [], isFirst: false }
  const own = termPieces(
    nodes.filter(node => !isSilent(node)),
    reading,
  )
  const { found, hasStops, inSentences } = surveyOf(own)
  const written = own.filter(({ kind }) => kind === 'paragraph')
  // Where nothing is marked, all paragraphs must have a separator, and more than one; the first may lead in.
  const plain = found.has(written[0]!) ? written : written.slice(1)
  const isPlain = plain.length > 1 && plain.every(piece => found.get(piece)?.by === 'text')
  const counts = (by: TermBy) =>
    by === 'mark' ||
    by === 'label' ||
    (by === 'stop' && hasStops) ||
    (by === 'sentence' && inSentences) ||
    isPlain
  const terms = [...found].filter(([{ kind }, { by }]) => PROSE.has(kind) && counts(by))
  const isFirst = terms[0]?.[0] === own.find(({ nodes: [node] }) => node.type !== 'html')
  return { terms: terms.map(([, { term }]) => term.toLowerCase()), isFirst }
}
