import { firstSpan } from '../entries/firstSpan.ts'
import type { Opening } from '../entries/grammar.ts'
import type { Piece } from '../entries/piece.ts'
import { abbrTitle } from './abbrTitle.ts'
import { aliases } from './aliases.ts'
import { announces } from './announces.ts'
import { COUNTED } from './areCounted.ts'
import type { ShapedTerm } from './shapes.ts'
import type { Survey } from './surveyOf.ts'

/** The entry that begins with a term, without what all terms of its section begin with. */
export function termOpening(
  piece: Piece,
  { by, term, aliases: others = [], definition }: ShapedTerm,
  { prefix, isCounted }: Survey,
): Opening {
  const bare = isCounted ? term.replace(COUNTED, '') : term
  const label = bare.startsWith(prefix) ? bare.slice(prefix.length) : bare
  const long = abbrTitle(piece)
  const names = [...aliases(firstSpan(label)?.label ?? label), ...others, ...(long === null ? [] : [long])]
  return {
    label,
    aliases: [...new Set(names)].filter(name => name !== label),
    text: definition,
    goesOn: piece.kind === 'paragraph' || piece.kind === 'pair' || piece.kind === 'definition',
    // `**T:**` alone is a term whose definition is still to be written.
    stands: piece.kind === 'row' || piece.kind === 'pair' || (by === 'label' && announces(piece)),
  }
}
