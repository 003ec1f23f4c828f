import type { Element, Tree } from './tree.ts'

interface Formula {
  a: number
  b: number
}

const FIRST: Formula = { a: 0, b: 1 }

/** Tests the place among siblings, as `:first-child` and `:nth-of-type(2n+1)` do. */
export function placeTest(
  name: string,
  formula: Formula | null,
  tree: Tree,
): (element: Element, index: number) => boolean {
  if (name === 'root') return (_, index) => index === 0
  if (name === 'empty') return (_, index) => tree.children[index] === 0
  const { nth, count } = name.endsWith('of-type') ? byType(tree) : byChild(tree)
  const fits = fitsFormula(formula ?? FIRST)
  const last = /last/.test(name)
  if (name.startsWith('only')) return (_, index) => count(index) === 1
  return (_, index) => fits(last ? count(index) - nth[index]! + 1 : nth[index]!)
}

function fitsFormula({ a, b }: Formula): (nth: number) => boolean {
  return nth => (a === 0 ? nth === b : (nth - b) % a === 0 && (nth - b) / a >= 0)
}

interface Places {
  nth: Int32Array
  /** How many siblings there are, itself included. */
  count: (index: number) => number
}

function byChild({ nth, children, parent }: Tree): Places {
  return { nth, count: index => (index === 0 ? 1 : children[parent[index]!]!) }
}

function byType({ elements, parent }: Tree): Places {
  const counts = new Map<string, number>()
  const nth = new Int32Array(elements.length)
  const key = (index: number) => `${parent[index]} ${elements[index]!.name}`
  for (let index = 0; index < elements.length; index++) {
    const count = (counts.get(key(index)) ?? 0) + 1
    counts.set(key(index), count)
    nth[index] = count
  }
  return { nth, count: index => counts.get(key(index))! }
}
