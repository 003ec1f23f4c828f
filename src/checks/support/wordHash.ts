/** 15 bits in each of two characters, none of them a surrogate or one that JSON has to escape. */
const BITS = 15
const MASK = (1 << BITS) - 1
const FIRST = 0x100
/** FNV-1a's for 32 bits. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** A number of 30 bits for a word; two words may have the same. */
export function wordHash(word: string): number {
  let hash = BASIS
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return (hash ^ (hash >>> 30)) & ((1 << (2 * BITS)) - 1)
}

/** Writes numbers of 30 bits as text, which is passed on and kept faster than a list. */
export function packHash(hash: number): string {
  return String.fromCharCode(FIRST + (hash >>> BITS), FIRST + (hash & MASK))
}

/** The number at an index of such a text. */
export function hashAt(packed: string, index: number): number {
  return ((packed.charCodeAt(2 * index) - FIRST) << BITS) | (packed.charCodeAt(2 * index + 1) - FIRST)
}

/** Tells which of the packed numbers are among some few. */
export function hashFilter(wanted: Iterable<number>): (packed: string) => Set<number> {
  const all = new Set(wanted)
  // Most words are none of them, which one look at a small table tells.
  const table = new Uint8Array(1 << 16)
  for (const hash of all) table[hash & 0xffff] = 1
  return packed => {
    const found = new Set<number>()
    for (let index = 0; 2 * index < packed.length; index++) {
      const hash = hashAt(packed, index)
      if (table[hash & 0xffff] === 1 && all.has(hash)) found.add(hash)
    }
    return found
  }
}
