/** What a UTF-16 unit is in a text of words. */
export const UnitKind = {
  separator: 1,
  letter: 2,
  digit: 3,
  /** Of a script that writes no spaces between words, so that each character counts as one: Thai, Lao, Khmer, kana, Han. */
  unspaced: 4,
  /** The first half of a picture or symbol, U+1F000 to U+1FBFF: “🚀Deploy” is a rocket and a word. */
  picture: 5,
} as const

/** The first that matches counts. */
const KINDS: readonly { kind: number; pattern: RegExp }[] = [
  { kind: UnitKind.letter, pattern: /[A-Za-z]/ },
  { kind: UnitKind.digit, pattern: /\d/ },
  { kind: UnitKind.separator, pattern: /[\0-\xa9\u2000-\u206f\u3000-\u3004]/ },
  { kind: UnitKind.unspaced, pattern: /[\u0e01-\u0edf\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/ },
  { kind: UnitKind.picture, pattern: /[\ud83c-\ud83e]/ },
]

/** Halves of characters beyond 16 bits, most of them letters of rare scripts, are taken for letters. */
const LETTER = /[\p{L}\p{M}\p{N}]|[\ud800-\udfff]/u

/** Of each unit that was met; 0 for the others. To look kinds up takes a tenth of the time of matching. */
const known = new Uint8Array(1 << 16)

/** One of `UnitKind`. */
export function unitKind(unit: number): number {
  if (known[unit] === 0) known[unit] = kindOf(String.fromCharCode(unit))
  return known[unit]!
}

function kindOf(character: string): number {
  const row = KINDS.find(({ pattern }) => pattern.test(character))
  return row?.kind ?? (LETTER.test(character) ? UnitKind.letter : UnitKind.separator)
}
