import type { List } from 'mdast'
import { groupBy } from '../../text/groupBy.ts'
import type { Piece } from '../entries/piece.ts'
import { isLinkList } from '../isLinkList.ts'
import { announcedLists } from './announcedLists.ts'
import { dropUnsure } from './dropUnsure.ts'
import { isLetterLine } from './isLetterLine.ts'
import { namesFiles } from './namesFiles.ts'
import type { ShapedTerm } from './shapes.ts'
import type { TermBy } from './termIn.ts'
import { unmarkedTerms } from './unmarkedTerms.ts'

/** What nothing but signs or a gap tells from other text. */
export const UNMARKED: ReadonlySet<TermBy> = new Set(['text', 'quote', 'columns'])

/** In a list set in columns, a long term or two leave no gap. */
const MOST_COLUMNS = 0.8

/**
 * Which forms count in each list.
 *
 * @param found loses what proves to be no term of its list, and gets what nothing but its list marks
 */
export function formsOfLists(
  own: Piece[],
  found: Map<Piece, ShapedTerm>,
  isLetter: boolean,
): Map<List, ReadonlySet<TermBy>> {
  const announced = announcedLists(own, found)
  const lists = new Map<List, ReadonlySet<TermBy>>()
  const before = new Map(own.slice(1).map((piece, index) => [piece, own[index]!]))
  const behindLetters = new Set(own.filter(piece => isLetterLine(found.get(before.get(piece)!))))
  for (const [list, pieces] of itemsOf(own)) {
    const mayBeOne = isLetter || behindLetters.has(pieces[0]!)
    dropUnsure(pieces, found)
    if (isLinkList(list, '', before.get(pieces[0]!)?.nodes[0]) || namesFiles(list)) continue
    // What breaks its line stands beside what ends its paragraph: `T\` and `T`, both with a definition below.
    const others = pieces.filter(piece => found.get(piece)?.by !== 'above')
    const isUnmarked = others.every(piece => UNMARKED.has(found.get(piece)?.by ?? 'text'))
    if (isUnmarked && others.length === pieces.length && announced.has(list)) {
      for (const piece of pieces) found.delete(piece)
      continue
    }
    if (isUnmarked && !pieces.every(piece => found.has(piece)))
      for (const [piece, term] of unmarkedTerms(others, mayBeOne)) found.set(piece, term)
    lists.set(
      list,
      formsOf(
        pieces.map(piece => found.get(piece)?.by),
        mayBeOne,
      ),
    )
  }
  return lists
}

function itemsOf(own: Piece[]): Map<List, Piece[]> {
  const items = own.filter(({ origin }) => origin?.type === 'list')
  return groupBy(items, ({ origin }) => origin as List)
}

/** Which forms count in a list: marks always, a separator alone where half of the items have one, sentences where all do. */
function formsOf(forms: (TermBy | undefined)[], isLetter: boolean): ReadonlySet<TermBy> {
  const count = (...wanted: TermBy[]) => forms.filter(by => by && wanted.includes(by)).length
  const counting = new Set<TermBy>(['mark', 'stop', 'label'])
  if (2 * count('text', 'quote', 'link', 'above', 'mark', 'stop', 'label') >= forms.length)
    counting.add('text').add('link').add('above').add('quote')
  if ((forms.length > 1 || isLetter) && count('mark', 'stop', 'label', 'sentence') === forms.length)
    counting.add('sentence')
  if (forms.length > 1 && count('columns') >= MOST_COLUMNS * forms.length) counting.add('columns')
  if (count('article', 'mark') > 1 && 2 * count('article', 'mark') >= forms.length) counting.add('article')
  return counting
}
