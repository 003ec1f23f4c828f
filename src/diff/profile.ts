import type { EntryNode } from './entryNode.ts'

/** Words of a text that are counted; what is longer is told apart by its first part. */
const MAX_WORDS = 400
/** UTF-16 units in which as many words of any language stand; more of a long text is not looked at. */
const MAX_LENGTH = 40 * MAX_WORDS
/** A section is told by its title and what stands in it, up to so many UTF-16 units. */
const MAX_CONTENTS = 4000
/** Words of up to three letters are mostly grammar, in most languages that are written in letters. */
const SHORT_WORD = 3
const SHORT_WEIGHT = 0.3
/** Punctuation tells no texts apart, but a text may have nothing else. */
const PUNCTUATION_WEIGHT = 0.05
/** Two numbers of words in one: there are fewer words than this, and the product is still a whole number for certain. */
const PAIR = 2 ** 26

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const PUNCTUATION = /^[^\p{L}\p{N}]/u

/** The words of a text by the numbers that they were given, and how often each stands there. */
export interface Bag {
  words: number[]
  counts: number[]
  /** What all of them weigh; `weigh` sets it. */
  total: number
}

export interface Profile {
  name: Bag
  text: Bag
  /** The words and the pairs of neighbouring words by which candidates are looked up. */
  signs: number[]
}

/** Gives numbers to words and to pairs of them, and keeps what each weighs by its length. */
export interface Lexicon {
  words: Map<string, number>
  pairs: Map<number, number>
  weights: number[]
  /** For each number, the last bag that has it and where in it, and the last profile: quicker than a map for each. */
  lastBag: number[]
  slots: number[]
  lastProfile: number[]
  bags: number
  profiles: number
}

export function emptyLexicon(): Lexicon {
  return {
    words: new Map(),
    pairs: new Map(),
    weights: [],
    lastBag: [],
    slots: [],
    lastProfile: [],
    bags: 0,
    profiles: 0,
  }
}

/** Counts the words of an entry; what they weigh is known once all entries are read. */
export function profile(node: EntryNode, lexicon: Lexicon): Profile {
  lexicon.profiles++
  const signs: number[] = []
  const name = bag(node.name, lexicon, signs)
  const text = bag(node.pool === 'section' ? contents(node) : node.text, lexicon, signs)
  return { name, text, signs }
}

function bag(text: string, lexicon: Lexicon, signs: number[]): Bag {
  const { lastBag, slots } = lexicon
  const found: Bag = { words: [], counts: [], total: 0 }
  const id = ++lexicon.bags
  let previous = -1
  const words = text.slice(0, MAX_LENGTH).toLowerCase().match(WORD) ?? []
  const end = Math.min(words.length, MAX_WORDS)
  for (let at = 0; at < end; at++) {
    const word = numberOfWord(words[at]!, lexicon)
    if (lastBag[word] === id) found.counts[slots[word]!]!++
    else {
      lastBag[word] = id
      slots[word] = found.words.length
      found.words.push(word)
      found.counts.push(1)
    }
    sign(word, lexicon, signs)
    if (previous >= 0) sign(numberOfPair(previous * PAIR + word, lexicon), lexicon, signs)
    previous = word
  }
  return found
}

function sign(number: number, { lastProfile, profiles }: Lexicon, signs: number[]): void {
  if (lastProfile[number] === profiles) return
  lastProfile[number] = profiles
  signs.push(number)
}

function numberOfWord(word: string, lexicon: Lexicon): number {
  const known = lexicon.words.get(word)
  if (known !== undefined) return known
  const weight = PUNCTUATION.test(word) ? PUNCTUATION_WEIGHT : word.length <= SHORT_WORD ? SHORT_WEIGHT : 1
  const number = newNumber(weight, lexicon)
  lexicon.words.set(word, number)
  return number
}

function numberOfPair(pair: number, lexicon: Lexicon): number {
  const known = lexicon.pairs.get(pair)
  if (known !== undefined) return known
  const number = newNumber(1, lexicon)
  lexicon.pairs.set(pair, number)
  return number
}

function newNumber(weight: number, { weights, lastBag, slots, lastProfile }: Lexicon): number {
  lastBag.push(0)
  slots.push(0)
  lastProfile.push(0)
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
