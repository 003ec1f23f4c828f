import type { AstRule, AstSelector } from 'css-selector-parser'
import { compound } from './compound.ts'
import type { Tree } from './tree.ts'

/** For each element 1 or 0. */
export type Flags = Uint8Array

/** The elements that a selector matches. One walk over all elements for each of its parts, whatever their nesting. */
export function evaluate({ rules }: AstSelector, tree: Tree): Flags {
  const matched: Flags = new Uint8Array(tree.elements.length)
  for (const rule of rules) {
    let here = compound(rule, tree)
    for (let next = rule.nestedRule; next; next = next.nestedRule) {
      const reached = follow(next.combinator, here, tree)
      here = compound(next, tree).map((flag, index) => flag & reached[index]!)
    }
    here.forEach((flag, index) => {
      if (flag) matched[index] = 1
    })
  }
  return matched
}

/** The elements that have what a relative selector, as in `:has(> rule)`, looks for. */
export function having({ rules }: AstSelector, tree: Tree): Flags {
  const matched: Flags = new Uint8Array(tree.elements.length)
  for (const rule of rules) {
    const steps: AstRule[] = []
    for (let step: AstRule | undefined = rule; step; step = step.nestedRule) steps.push(step)
    let wanted: Flags | null = null
    for (const step of steps.reverse()) {
      const own = compound(step, tree)
      const ahead: Flags | null = wanted
      const here: Flags = ahead ? own.map((flag, index) => flag & ahead[index]!) : own
      wanted = lead(step.combinator, here, tree)
    }
    wanted!.forEach((flag, index) => {
      if (flag) matched[index] = 1
    })
  }
  return matched
}

/** What stands in a relation to the elements: under them, beside them. Parents and siblings come before. */
function follow(combinator: string | undefined, from: Flags, tree: Tree): Flags {
  const { before, far } = relation(combinator, tree)
  const reached: Flags = new Uint8Array(from.length)
  for (let index = 0; index < from.length; index++) {
    const origin = before[index]!
    if (origin >= 0 && (from[origin] || (far && reached[origin]))) reached[index] = 1
  }
  return reached
}

/** The same the other way round: from what the elements stand in that relation. */
function lead(combinator: string | undefined, to: Flags, tree: Tree): Flags {
  const { before, far } = relation(combinator, tree)
  const leading: Flags = new Uint8Array(to.length)
  for (let index = to.length - 1; index >= 0; index--) {
    const origin = before[index]!
    if (origin >= 0 && (to[index] || (far && leading[index]))) leading[origin] = 1
  }
  return leading
}

/** For each element the one that it stands under or beside, and whether those further on count too. */
function relation(combinator: string | undefined, { parent, previous }: Tree) {
  const isSideways = combinator === '+' || combinator === '~'
  return { before: isSideways ? previous : parent, far: combinator === undefined || combinator === '~' }
}
