import type { WordRoot } from './gathered.ts'
import { smallLetters } from './smallLetters.ts'
import { stem } from './stem.ts'

/** No root is shorter, but for those that are marked as short. */
const START = 3
/** Longer roots are cut: of words as long, this much tells them apart. */
const MAX_ROOT = 30
/** Longer words are no form of a short root: four letters, and as many as `stem` takes off. */
const MAX_SHORT_FORM = 8
/** Of real glossaries a few names begin with forms of the same words; more than these are not looked at in one place. */
const MAX_BRANCHES = 50

/** Names word by word, those that begin alike in one branch, so that all that stand at a place are found in one go. */
export interface NameTree<Value> {
  add: (name: readonly WordRoot[], value: Value) => void
  remove: (name: readonly WordRoot[], value: Value) => void
  /**
   * The values of all names that stand at a place.
   *
   * @param first the word there
   * @param nextWord gives those behind it one by one; null where there is none
   */
  find: (first: string, nextWord: () => string | null) => Value[]
}

interface Branch<Value> {
  /** By roots, those that are short with a point behind. */
  branches: Map<string, Branch<Value>>
  /** How long the roots are that begin with some letters, or were: most of a word's beginnings need not be looked up. */
  lengths: Map<string, Set<number>>
  values: Set<Value>
}

export function nameTree<Value>(): NameTree<Value> {
  const root: Branch<Value> = newBranch()
  /** Of each word that has been met: what names begin with is mostly “and”, “of” or “new”, again and again. */
  const known = new Map<string, Branch<Value>[]>()
  const rootBranches = (word: string) => {
    const branches = known.get(word) ?? branchesOf(smallLetters(word), root)
    known.set(word, branches)
    return branches
  }
  return {
    add: (name, value) => {
      known.clear()
      let branch = root
      for (const key of name.map(keyOf)) branch = branchAt(key, branch)
      branch.values.add(value)
    },
    remove: (name, value) => {
      const path = [root]
      for (const key of name.map(keyOf)) {
        const next = path.at(-1)!.branches.get(key)
        if (!next) return
        path.push(next)
      }
      path.at(-1)!.values.delete(value)
      for (let depth = path.length - 1; depth > 0 && isBare(path[depth]!); depth--)
        path[depth - 1]!.branches.delete(keyOf(name[depth - 1]!))
    },
    find: (first, nextWord) => {
      const found: Value[] = []
      // A branch that has been removed since then holds nothing.
      let here = rootBranches(first)
      while (here.length > 0) {
        for (const { values } of here) for (const value of values) found.push(value)
        const word = here.some(({ branches }) => branches.size > 0) ? nextWord() : null
        if (word === null) break
        const next = smallLetters(word)
        here = here
          .flatMap(branch => (branch.branches.size > 0 ? branchesOf(next, branch) : []))
          .slice(0, MAX_BRANCHES)
      }
      return found
    },
  }
}

function newBranch<Value>(): Branch<Value> {
  return { branches: new Map(), lengths: new Map(), values: new Set() }
}

function branchAt<Value>(key: string, { branches, lengths }: Branch<Value>): Branch<Value> {
  const next = branches.get(key) ?? newBranch<Value>()
  branches.set(key, next)
  const start = key.slice(0, START)
  lengths.set(start, (lengths.get(start) ?? new Set()).add(key.length))
  return next
}

function isBare({ branches, values }: Branch<unknown>): boolean {
  return branches.size === 0 && values.size === 0
}

function keyOf({ text, isShort }: WordRoot): string {
  return isShort ? `${text}.` : text.slice(0, MAX_ROOT)
}

/** The branches of all roots that a word is a form of. */
function branchesOf<Value>(word: string, { branches, lengths }: Branch<Value>): Branch<Value>[] {
  const found: Branch<Value>[] = []
  const short = word.length <= MAX_SHORT_FORM ? branches.get(`${stem(word)}.`) : undefined
  if (short) found.push(short)
  const known = lengths.get(word.slice(0, START))
  if (!known) return found
  for (const length of known) {
    const branch = length <= word.length ? branches.get(word.slice(0, length)) : undefined
    if (branch) found.push(branch)
  }
  return found
}
