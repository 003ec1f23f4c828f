import type { Nodes } from 'mdast'

/**
 * Whether two trees differ in nothing but positions.
 *
 * @param clean what of the texts counts; all of it by default
 */
export function sameTree(a: Nodes, b: Nodes, clean: (text: string) => string = text => text): boolean {
  const pairs: [Nodes, Nodes][] = [[a, b]]
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [left, right] = pair
    if (!sameFields(left as unknown as Fields, right as unknown as Fields, clean)) return false
    if (!('children' in left) || !('children' in right)) continue
    if (left.children.length !== right.children.length) return false
    for (const [index, child] of left.children.entries()) pairs.push([child, right.children[index]!])
  }
  return true
}

type Fields = { [field: string]: unknown }

function sameFields(left: Fields, right: Fields, clean: (text: string) => string): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  names.delete('position')
  for (const name of names) {
    const a = left[name]
    const b = right[name]
    if (name === 'children' ? Array.isArray(a) !== Array.isArray(b) : !sameValue(a, b, clean)) return false
  }
  return true
}

function sameValue(a: unknown, b: unknown, clean: (text: string) => string): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || clean(a) === clean(b)
  // The alignment of a table's columns is the only field that holds a list.
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))
}
