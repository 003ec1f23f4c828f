import type { EntryNode } from './entryNode.ts'

/** Words of a text that are counted; what is longer is told apart by its first part. */
const MAX_WORDS = 400
/** A section is told by its title and what stands in it, up to so many UTF-16 units. */
const MAX_CONTENTS = 4000
/** Words of up to three letters are mostly grammar, in most languages that are written in letters. */
const SHORT_WORD = 3
const SHORT_WEIGHT = 0.3

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const PUNCTUATION = /^[^\p{L}\p{N}]/u

/** The words of a text by the numbers that they were given, and how often each stands there. */
export interface Bag {
  counts: Map<number, number>
  /** What all of them weigh; `weigh` sets it. */
  total: number
}

export interface Profile {
  name: Bag
  text: Bag
  /** The words and the pairs of neighbouring words by which candidates are looked up. */
  signs: number[]
}

/** Gives numbers to words, and keeps what each weighs by its length. */
export interface Lexicon {
  numbers: Map<string, number>
  weights: number[]
}

/** Counts the words of an entry; what they weigh is known once all entries are read. */
export function profile(node: EntryNode, lexicon: Lexicon): Profile {
  const signs = new Set<number>()
  const name = bag(node.name, lexicon, signs)
  const text = bag(node.pool === 'section' ? contents(node) : node.text, lexicon, signs)
  return { name, text, signs: [...signs] }
}

function bag(text: string, lexicon: Lexicon, signs: Set<number>): Bag {
  const counts = new Map<number, number>()
  let previous = ''
  let left = MAX_WORDS
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (left-- === 0) break
    // Punctuation tells no texts apart, but a text may have nothing else.
    const weight = PUNCTUATION.test(word) ? 0.05 : word.length <= SHORT_WORD ? SHORT_WEIGHT : 1
    const number = numberOf(word, weight, lexicon)
    counts.set(number, (counts.get(number) ?? 0) + 1)
    signs.add(number)
    if (previous !== '') signs.add(numberOf(`${previous} ${word}`, 1, lexicon))
    previous = word
  }
  return { counts, total: 0 }
}

function numberOf(sign: string, weight: number, { numbers, weights }: Lexicon): number {
  const known = numbers.get(sign)
  if (known !== undefined) return known
  numbers.set(sign, weights.length)
  return weights.push(weight) - 1
}

function contents(section: EntryNode): string {
  let text = ''
  const waiting = [...section.children].reverse()
  for (let node = waiting.pop(); node && text.length < MAX_CONTENTS; node = waiting.pop()) {
    text += `${node.name} ${node.text}\n`
    for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]!)
  }
  return text
}
