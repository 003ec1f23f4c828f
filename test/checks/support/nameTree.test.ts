import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WordRoot } from '../../../src/checks/support/gathered.ts'
import { nameTree } from '../../../src/checks/support/nameTree.ts'
import { rootOf } from '../../../src/checks/support/rootOf.ts'
import { stem } from '../../../src/checks/support/stem.ts'

const word = fc.constantFrom('ci', 'cis', 'deploy', 'deployed', 'deployment', 'deplo', 'rule', 'ruling', 'a')
const words = fc.array(word, { minLength: 1, maxLength: 4 })

/** All the names, one by one. */
function standing(names: readonly WordRoot[][], text: readonly string[]): number[] {
  const isForm = (lower: string | undefined, { text, isShort }: WordRoot) =>
    lower !== undefined && (isShort ? stem(lower) === text : lower.startsWith(text))
  return names.flatMap((name, index) => (name.every((root, at) => isForm(text[at], root)) ? [index] : []))
}

test('finds the names that stand at a place, without those that were removed', () => {
  const edits = fc.tuple(fc.array(words, { maxLength: 8 }), fc.infiniteStream(fc.boolean()), words)
  fc.assert(
    fc.property(edits, ([written, isRemoved, text]) => {
      const names = written.map(name => name.map(each => rootOf(each)))
      const tree = nameTree<number>()
      for (const [index, name] of names.entries()) tree.add(name, index)
      const removed = new Set([...names.keys()].filter(() => isRemoved.next().value))
      for (const index of removed) tree.remove(names[index]!, index)
      const rest = text.values()
      const next = () => rest.next().value ?? null
      const found = tree.find(next()!, next)
      const expected = standing(names, text).filter(index => !removed.has(index))
      expect([...found].sort()).toEqual(expected)
    }),
    { numRuns: 1000 },
  )
})

test('names that are not there are removed without harm', () => {
  const tree = nameTree<string>()
  tree.add([rootOf('deploy')], 'deploy')
  tree.remove([rootOf('deploy'), rootOf('key')], 'deploy key')
  tree.remove([rootOf('release')], 'release')
  expect(tree.find('deploys', () => 'key')).toEqual(['deploy'])
})

test('very many values of one name are found', () => {
  const tree = nameTree<number>()
  const name = [rootOf('deploy')]
  for (let value = 0; value < 300_000; value++) tree.add(name, value)
  expect(tree.find('deploys', () => null)).toHaveLength(300_000)
})

test('of very many names that stand at a place, some are looked at', () => {
  const tree = nameTree<number>()
  const sizes = Array.from({ length: 26 }, (_, index) => 5 + index)
  let value = 0
  for (const one of sizes)
    for (const two of sizes)
      for (const three of sizes)
        tree.add(
          [one, two, three].map(size => ({ text: 'a'.repeat(size), isShort: false })),
          value++,
        )
  const word = 'a'.repeat(40)
  const rest = [word, word].values()
  // 26 roots of the first word, 26 times 26 of the first two, of which 50 are followed, and as many of the third.
  expect(tree.find(word, () => rest.next().value ?? null)).toHaveLength(50)
})
