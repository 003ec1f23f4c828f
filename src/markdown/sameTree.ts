import type { Nodes } from 'mdast'

/**
 * Whether two trees differ in nothing but positions.
 *
 * @param clean what of the texts counts; all of it by default
 */
export function sameTree(a: Nodes, b: Nodes, clean: (text: string) => string = text => text): boolean {
  const pairs: [Nodes, Nodes][] = [[a, b]]
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [left, right] = pair as unknown as [{ [field: string]: unknown }, { [field: string]: unknown }]
    if (!sameFields(left, right, clean)) return false
    const [children, others] = [left.children as Nodes[] | undefined, right.children as Nodes[] | undefined]
    if (!children || !others) continue
    if (children.length !== others.length) return false
    for (let index = 0; index < children.length; index++) pairs.push([children[index]!, others[index]!])
  }
  return true
}

type Fields = { [field: string]: unknown }

function sameFields(left: Fields, right: Fields, clean: (text: string) => string): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  names.delete('position')
  for (const name of names) {
    const [a, b] = [left[name], right[name]]
    if (name === 'children' ? Array.isArray(a) !== Array.isArray(b) : !sameValue(a, b, clean)) return false
  }
  return true
}

function sameValue(a: unknown, b: unknown, clean: (text: string) => string): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || clean(a) === clean(b)
  // The alignment of a table's columns is the only field that holds a list.
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))
}
