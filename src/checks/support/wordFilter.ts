/** As much of a word as tells whether it may be one of those that are looked for. */
const KEY = 4
/** Of longer words, no stem is shorter than three letters. */
const SHORT = 3
const BITS = 16
const FACTOR = 31
const LAST_ASCII = 0x7f
/** Sets capitals of ASCII apart from small letters. */
const SMALL = 0x20

/** Tells of most words that they are none of those that begin in some few ways, without cutting them out of their text. */
export interface WordFilter {
  /** @param beginning what a word may begin with, in lower case; from the fifth letter on it is not looked at */
  add: (beginning: string) => void
  remove: (beginning: string) => void
  /** Whether a word of a text may begin with one of them, a word of three letters at most where that has one or two. */
  passes: (text: string, start: number, end: number) => boolean
}

export function wordFilter(): WordFilter {
  const counts = new Uint32Array(1 << BITS)
  const change = (beginning: string, by: number) => {
    let hash = 0
    for (let at = 0; at < beginning.length && at < KEY; at++) hash = next(hash, beginning.charCodeAt(at))
    counts[place(hash)]! += by
  }
  return {
    add: beginning => change(beginning, 1),
    remove: beginning => change(beginning, -1),
    passes: (text, start, end) => {
      const stop = Math.min(end, start + KEY)
      const least = end - start > SHORT ? start + SHORT : start + 1
      let hash = 0
      for (let at = start; at < stop; at++) {
        hash = next(hash, text.charCodeAt(at))
        if (at + 1 >= least && counts[place(hash)] !== 0) return true
      }
      return false
    },
  }
}

function next(hash: number, unit: number): number {
  const small = unit > LAST_ASCII ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit | SMALL
  return (Math.imul(hash, FACTOR) + small) | 0
}

function place(hash: number): number {
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1)
}
