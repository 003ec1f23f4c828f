import type { WordRoot } from './gathered.ts'
import { stem } from './stem.ts'

/** No root is shorter, but for those that are marked as short. */
const MIN_ROOT = 3
/** Longer roots are cut: of words as long, this much tells them apart. */
const MAX_ROOT = 30

/** Names word by word, those that begin alike in one branch, so that all that stand at a place are found in one go. */
export interface NameTree<Value> {
  add: (name: readonly WordRoot[], value: Value) => void
  remove: (name: readonly WordRoot[], value: Value) => void
  /**
   * The values of all names that stand at a place.
   *
   * @param nextWord gives the words from there on one by one, in lower case; null where there is none
   */
  find: (nextWord: () => string | null) => Value[]
}

interface Branch<Value> {
  branches: Map<string, Branch<Value>>
  values: Set<Value>
}

export function nameTree<Value>(): NameTree<Value> {
  const root: Branch<Value> = newBranch()
  return {
    add: (name, value) => {
      let branch = root
      for (const key of name.map(keyOf)) {
        const next = branch.branches.get(key) ?? newBranch()
        branch.branches.set(key, next)
        branch = next
      }
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
    find: nextWord => {
      const found: Value[] = []
      let here = [root]
      while (here.some(({ branches }) => branches.size > 0)) {
        const word = nextWord()
        if (word === null) break
        const keys = keysOf(word)
        here = here.flatMap(({ branches }) => keys.flatMap(key => branches.get(key) ?? []))
        for (const { values } of here) found.push(...values)
      }
      return found
    },
  }
}

function newBranch<Value>(): Branch<Value> {
  return { branches: new Map(), values: new Set() }
}

function isBare({ branches, values }: Branch<unknown>): boolean {
  return branches.size === 0 && values.size === 0
}

function keyOf({ text, isShort }: WordRoot): string {
  return isShort ? `${text}.` : text.slice(0, MAX_ROOT)
}

/** The keys of all roots that a word is a form of. */
function keysOf(word: string): string[] {
  const keys = [`${stem(word)}.`]
  for (let length = MIN_ROOT; length <= word.length && length <= MAX_ROOT; length++)
    keys.push(word.slice(0, length))
  return keys
}
