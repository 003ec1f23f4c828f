import type { Paragraph } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { isCommonAside, isInvitation } from '../entries/asides.ts'
import type { Grammar, OpenEntry, Role } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import { afterFirst, type Piece, type PieceKind } from '../entries/piece.ts'
import { spans } from '../entries/spans.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { answeredItems } from './answeredItems.ts'
import { answersBehind } from './answersBehind.ts'
import { areForReaders } from './areForReaders.ts'
import { type Asked, questionText } from './asked.ts'
import { askedOnLines } from './askedOnLines.ts'
import { asks } from './asks.ts'
import { faqRoles } from './faqRoles.ts'
import { foldsInRow } from './foldsInRow.ts'
import { goesOn } from './goesOn.ts'
import { hasMark } from './hasMark.ts'
import { isBehindAnswer } from './isBehindAnswer.ts'
import { isClosing } from './isClosing.ts'
import { isPlainItem } from './isPlainItem.ts'
import { joinQuestions } from './joinQuestions.ts'
import { labelsAreQuestions } from './labelsAreQuestions.ts'
import { ASKS, beginsAsQuestion, FILLED_IN, tellsOfReader } from './marks.ts'
import { opening } from './opening.ts'
import { opensInside } from './opensInside.ts'
import { statements } from './statements.ts'
import { topics } from './topics.ts'
import { unanswered } from './unanswered.ts'
import { withStatedItems } from './withStatedItems.ts'

/** How prose ends that only begins as questions do: “How to do it is told below:”. */
const SENTENCE_END = /[.:：;,!。]["”’)]*$/

/** What stands behind these stands beside them. */
const BESIDE: ReadonlySet<PieceKind> = new Set(['item', 'row', 'details'])

const NONE: ReadonlySet<Piece> = new Set()

/** One quote that asks is quoted by an answer, unless the section begins with it. */
const MIN_QUOTES = 2

/** One heading of HTML may stand among questions in paragraphs. */
const MIN_HEADINGS = 2

/** What one look at all pieces of a section tells about how it asks. */
interface Forms {
  /** Whether the title of the section says that it is a FAQ. */
  sure: boolean
  /** Whether its questions are for readers to answer, where it is not sure. */
  forReaders: boolean
  /** Whether a question has a mark: “Q:”. */
  isMarked: boolean
  /** Whether nothing sets any question apart, so that a question mark will do. */
  isPlain: boolean
  inQuotes: boolean
  /** Whether a fold has a question for its title. */
  inFolds: boolean
  /** What only ends in a question mark, right before a question, where others are set apart. */
  unanswered: ReadonlySet<Piece>
  /** Whether headings of HTML ask, or what is in a component. */
  inHeadings: boolean
  foldsInRow: ReadonlySet<Piece>
  /** Questions on lines of their own that the section begins with. */
  onLines: ReadonlySet<Piece>
  /** Whether bold labels without a question mark ask too. */
  labels: boolean
  /** Items of lists each of whose items asks and answers, below where it is not sure. */
  answered: ReadonlySet<Piece>
  /** What states, in bold or italics, where it is asked in the same look. */
  stated: ReadonlySet<Piece>
}

/** How the questions of one section are written. */
export function faqGrammar(
  { heading, sections }: OutlineSection,
  own: Piece[],
  sure: boolean,
  reading: Reading,
): Grammar {
  const joined = joinQuestions(own)
  const found = sure ? withStatedItems(own, joined) : joined
  const byPiece = new Map(own.map((piece, index) => [piece, found[index]!]))
  const titles = sections.map(section => readTitle(section, reading).said)
  const isProse = own.every((piece, index) => isPlainProse(piece) && !asks(found[index]!))
  const roles = faqRoles(sections, titles, sure, heading !== null && isProse, reading)
  // What states below “Why does it not float?” answers it.
  const states = sure && !(heading && plainText(heading).includes('?'))
  const forms = {
    ...formsOf(own, found, roles, sure),
    stated: states ? statements(own, found, roles.includes('entry')) : NONE,
  }
  const between = topics(own, found, sections, roles)
  return {
    opens: (piece, open) => {
      const asked = byPiece.get(piece)
      return asked && accepts(piece, asked, open, forms) ? opening(piece, asked) : null
    },
    opensInside,
    trails: (piece, isBefore) => isClosing(piece) || (isBefore && between.has(piece.nodes[0])),
    roles,
    heading: section => ({
      label: questionText(readTitle(section, reading).said),
      aliases: [],
      text: '',
      goesOn: true,
      stands: true,
    }),
    isEntry: section => hasMark(readTitle(section, reading).said, reading),
  }
}

/** A paragraph with a link points to a FAQ that stands elsewhere. */
function isPlainProse({ kind, nodes: [node] }: Piece): boolean {
  if (isSilent(node)) return true
  return kind === 'paragraph' && !spans((node as Paragraph).children).some(({ mark }) => mark === 'link')
}

function formsOf(own: Piece[], found: (Asked | null)[], roles: Role[], sure: boolean): Omit<Forms, 'stated'> {
  const isMarked = found.some(asked => asked?.by === 'mark')
  const isBold = found.some((asked, index) => asked?.by === 'bold' && own[index]!.kind === 'paragraph')
  const quotes = own.filter((piece, index) => piece.kind === 'node' && found[index])
  const first = own.find(({ nodes: [node] }) => !isSilent(node))
  return {
    sure,
    forReaders: !sure && areForReaders(answersBehind(own, found)),
    isMarked,
    isPlain: !isMarked && !isBold && !roles.includes('entry'),
    inQuotes: quotes.length >= MIN_QUOTES || (quotes.length > 0 && quotes[0] === first),
    inFolds: found.some(asked => asked?.isFold === true && asked.by === 'mark'),
    unanswered: found.some(asked => asked?.by === 'bold') ? unanswered(own, found) : NONE,
    inHeadings:
      found.filter((asked, index) => asks(asked) && own[index]!.kind === 'pair').length >= MIN_HEADINGS,
    foldsInRow: foldsInRow(own),
    onLines: askedOnLines(own, found),
    labels: labelsAreQuestions(own, found),
    answered: answeredItems(own, found, sure),
  }
}

function accepts(piece: Piece, asked: Asked, open: OpenEntry | null, forms: Forms): boolean {
  const inAnswer = open !== null && !(open.first && BESIDE.has(open.first.kind))
  if (FILLED_IN.test(asked.question)) return false
  if (asked.by === 'mark') return true
  if (forms.forReaders || isInvitation(asked.question)) return false
  if (asked.by === 'bold')
    return !inAnswer || (piece.kind === 'item' ? isBeside(asked, open) : !goesOn(piece, asked))
  if (forms.onLines.has(piece)) return piece.kind === 'paragraph' || !inAnswer
  if (!forms.sure) return asked.by === 'text' && forms.answered.has(piece) && !inAnswer
  if (forms.stated.has(piece)) return piece.kind === 'paragraph' || !inAnswer
  if (asked.by === 'statement') return false
  if (asked.by === 'label' && piece.kind === 'row') return open === null || open.first?.kind === 'row'
  if (asked.by === 'label') return acceptsLabel(piece, asked, inAnswer, forms)
  if (!forms.isPlain && !(forms.answered.has(piece) && isAnsweredBelow(piece, asked))) return false
  if (piece.kind === 'node') return forms.inQuotes
  // What stands behind a heading of HTML or in a component is in its answer.
  if (piece.kind === 'paragraph')
    return (
      !(forms.inHeadings && open?.first?.kind === 'pair') &&
      !(open && forms.unanswered.has(piece)) &&
      (asked.answer === '' || asked.isLine === true) &&
      (ASKS.test(asked.question) || !SENTENCE_END.test(asked.question))
    )
  if (open && forms.answered.has(piece) && isWhole(piece, asked)) return isBehindAnswer(piece, open)
  return !inAnswer && isPlainItem(piece, asked, forms.answered.has(piece))
}

/** Items that are answered below their questions may stand before what is set apart. */
function isAnsweredBelow(piece: Piece, { isLine }: Asked): boolean {
  return afterFirst(piece).length > 0 || isLine === true
}

/** Whether an item is a whole question with its answer below. */
function isWhole(piece: Piece, { question }: Asked): boolean {
  return afterFirst(piece).length > 0 && ASKS.test(question) && beginsAsQuestion(question)
}

/** Whether an item that asks in bold, and answers, stands beside the paragraph or quote before it: one section may mix both. */
function isBeside({ answer }: Asked, open: OpenEntry): boolean {
  return (open.first?.kind === 'paragraph' || open.first?.kind === 'node') && answer.trim() !== ''
}

function acceptsLabel(piece: Piece, { question, isFold }: Asked, inAnswer: boolean, forms: Forms): boolean {
  const { kind } = piece
  if (isCommonAside(question)) return false
  if (kind === 'paragraph') return forms.labels || (isFold && forms.inFolds) || beginsAsQuestion(question)
  if (kind === 'item') return !inAnswer && !forms.isMarked && beginsAsQuestion(question)
  // “Show the log” folds away a part of the answer.
  return (
    kind !== 'details' ||
    !inAnswer ||
    forms.foldsInRow.has(piece) ||
    beginsAsQuestion(question) ||
    tellsOfReader(question)
  )
}
