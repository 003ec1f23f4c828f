import type { Position } from '../../model/index.ts'
import { acronymsIn, type FoundAcronym } from './acronymsIn.ts'
import type { FileContext } from './context.ts'
import type { Passage } from './fileFacts.ts'
import type { GatheredAcronym } from './gathered.ts'
import { isExpanded } from './isExpanded.ts'
import { isHistory } from './isHistory.ts'
import { isState } from './isState.ts'
import { WELL_KNOWN } from './wellKnown.ts'

/** What is further away in a passage, in UTF-16 units, does not spell an acronym out; to look there takes long. */
const FAR = 2_000

/**
 * Where each acronym that not everybody knows stands first in a file, the glossary left out, and whether the file spells it
 * out anywhere; headings do not use one, but may spell it out.
 */
export function firstUses(context: FileContext): GatheredAcronym[] {
  if (isHistory(context.file)) return []
  const { facts, places, handbook } = context
  const first = new Map<string, GatheredAcronym>()
  const last = new Map<string, Passage>()
  const isDefinition = within(handbook.glossary.map(({ position }) => position))
  for (const passage of facts.passages) {
    const { kind, node: block, prose, text } = passage
    if (prose.length === 0) continue
    const isUse = kind !== 'heading'
    let offset = -1
    for (const node of prose) {
      for (const found of acronymsIn(node.value)) {
        const { acronym } = found
        if (last.get(acronym) === passage || WELL_KNOWN.has(acronym)) continue
        if (offset < 0) offset = places.of(block).start.offset
        if (isDefinition(offset)) break
        last.set(acronym, passage)
        const earlier = first.get(acronym)
        const isFirst = isUse && !earlier?.count
        const near = text.length > FAR ? around(found, node.value) : text
        const expands =
          isState(acronym, near) || ((isFirst || isTied(acronym, near)) && isExpanded(acronym, near))
        if (earlier) {
          earlier.isExpanded ||= expands
          if (isUse) earlier.count++
        } else if (isUse || expands) {
          const position = placeOf(found, node, context)
          first.set(acronym, { acronym, isExpanded: expands, count: isUse ? 1 : 0, position })
        }
      }
    }
  }
  return [...first.values()]
}

/** Tells whether an offset lies in one of some ranges, both in order. */
function within(ranges: readonly Position[]): (offset: number) => boolean {
  let next = 0
  return offset => {
    while (next < ranges.length && ranges[next]!.end.offset <= offset) next++
    return next < ranges.length && ranges[next]!.start.offset <= offset
  }
}

/** What stands around an acronym in a text. */
function around({ offset }: FoundAcronym, text: string): string {
  return text.slice(Math.max(0, offset - FAR), offset + FAR)
}

/** Of many passages one has by chance words that begin with the letters; so after the first use brackets have to tie them. */
function isTied(acronym: string, text: string): boolean {
  return text.includes(`(${acronym}`) || text.includes(`${acronym} (`)
}

function placeOf(
  { text, offset }: FoundAcronym,
  node: Passage['prose'][number],
  { source, places, at }: FileContext,
): Position {
  const { start, end } = places.of(node)
  const written = source.slice(start.offset, end.offset)
  // A reference or an escape before it makes the source longer than the text.
  const from = Math.max(0, written.indexOf(text, Math.min(offset, Math.max(0, written.length - text.length))))
  return at(start.offset + from, start.offset + from + text.length)
}
