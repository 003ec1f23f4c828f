import { listMarkerAt } from './listMarkerAt.ts'

/** As `chunkStarts` looks for it. */
const ITEM = /^(?:[-*+]|\d{1,9}[.)]) {1,4}\S/

export interface ItemAtMargin {
  /** The kind of its list, as `listMarkerAt` tells it. */
  marker: string
  /** Whether everything but the list ends before it: numbers other than 1 begin no list behind a paragraph, only go on with one. */
  endsAll: boolean
}

/**
 * The item that a line begins at the margin; null where it begins none.
 *
 * @param before the kind of the last item at the margin
 */
export function itemAtMargin(line: string, before: string | null): ItemAtMargin | null {
  const marker = ITEM.test(line) ? listMarkerAt(line, 0) : null
  return marker === null ? null : { marker, endsAll: marker.length === 1 || marker === before }
}
