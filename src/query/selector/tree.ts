import type { Handbook, Link, Quantity, Unplaced } from '../../model/index.ts'
import { ENTRY_KINDS, entries, type Located } from '../entries.ts'
import type { ElementName } from './elements.ts'

export interface Element {
  name: ElementName
  /** Its fields are the attributes. */
  value: object
  /** The entry, or the rule or block that a link or a quantity is of; null for the handbook. */
  located: Located | null
}

/**
 * The elements of a handbook, parents before children and siblings in order, so that each relation is a walk over them.
 * Links and quantities come last. All lists have one number for each element; -1 is none.
 */
export interface Tree {
  elements: Element[]
  parent: Int32Array
  /** The sibling before. */
  previous: Int32Array
  /** Which child of its parent it is, from 1. */
  nth: Int32Array
  /** How many children it has. */
  children: Int32Array
}

/**
 * Lays out a handbook for selectors.
 *
 * @param inner whether with links and quantities
 */
export function tree(handbook: Unplaced<Handbook>, inner: boolean): Tree {
  const located = entries(handbook, ENTRY_KINDS)
  const elements: Element[] = [{ name: 'handbook', value: handbook, located: null }]
  const owners = [-1]
  // Parents come first, so the one of the next entry is among those around the last.
  const around: { located: Located | null; index: number }[] = [{ located: null, index: 0 }]
  for (const one of located) {
    while (around.at(-1)!.located !== one.parent) around.pop()
    owners.push(around.at(-1)!.index)
    around.push({ located: one, index: elements.length })
    elements.push({ name: one.entry, value: one.value, located: one })
  }
  for (const [index, one] of inner ? located.entries() : []) {
    if (one.entry !== 'rule' && one.entry !== 'block') continue
    const add = (name: ElementName, values: readonly (Link | Quantity)[]) => {
      for (const value of values) {
        // The handbook is the first element.
        owners.push(index + 1)
        elements.push({ name, value, located: one })
      }
    }
    add('link', one.value.links)
    if (one.entry === 'rule') add('quantity', one.value.quantities)
  }
  return { elements, ...relations(owners) }
}

function relations(owners: number[]): Omit<Tree, 'elements'> {
  const parent = Int32Array.from(owners)
  const previous = new Int32Array(parent.length).fill(-1)
  const nth = new Int32Array(parent.length).fill(1)
  const children = new Int32Array(parent.length)
  const last = new Int32Array(parent.length).fill(-1)
  for (let index = 1; index < parent.length; index++) {
    const owner = parent[index]!
    previous[index] = last[owner]!
    last[owner] = index
    nth[index] = ++children[owner]!
  }
  return { parent, previous, nth, children }
}
