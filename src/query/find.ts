import type { Handbook, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import { CITABLE, entries, type Located } from './entries.ts'
import { fold } from './fold.ts'

type Citable = (typeof CITABLE)[number]

/**
 * The entry with an id or a number, and what it stands in. An id goes before a chapter's number, and that before a
 * rule's; all of them are taken as written before any is taken in another case.
 *
 * @throws TypeError where the handbook is none, or the key neither a string nor a number
 */
export function find(handbook: Unplaced<Handbook>, key: string | number): Located<Citable> | null {
  assertHandbook(handbook)
  if (typeof key !== 'string' && typeof key !== 'number')
    throw new TypeError('The key must be an id, or a number to cite such as 3.4.')
  const all = entries(handbook, CITABLE)
  const name = String(key).trim()
  const folded = fold(name)
  return (
    best(all, text => text === name) ??
    // Ten thousand ids are folded only for a key that none of them is.
    best(all, text => fold(text) === folded)
  )
}

function best(all: Located<Citable>[], fits: (text: string) => boolean): Located<Citable> | null {
  let numbered: Located<Citable> | null = null
  for (const located of all) {
    const { entry, value } = located
    if (fits(value.id)) return located
    if ((entry !== 'chapter' && entry !== 'rule') || value.number === null || !fits(value.number)) continue
    if (!numbered || (entry === 'chapter' && numbered.entry === 'rule')) numbered = located
  }
  return numbered
}
