/** The scripts that are told apart; 0 is what stands beside any of them. */
export const script = { none: 0, latin: 1, greek: 2, cyrillic: 3, asian: 4, others: 5 } as const

const rows: readonly (readonly [last: number, script: number, reason: string])[] = [
  [0x40, script.none, 'ASCII digits and signs'],
  [0x5a, script.latin, 'A to Z'],
  [0x60, script.none, 'ASCII signs'],
  [0x7a, script.latin, 'a to z'],
  [0xbf, script.none, 'the signs of Latin-1'],
  [0x2af, script.latin, 'accented letters'],
  [0x36f, script.none, 'accents, which follow any letter'],
  [0x3ff, script.greek, 'Greek'],
  [0x52f, script.cyrillic, 'Cyrillic'],
  [0x10ff, script.others + 1, 'Armenian to Georgian; each block of 128 is a script of its own'],
  [0x11ff, script.asian, 'Korean'],
  [0x1dff, script.others, 'small scripts'],
  [0x1eff, script.latin, 'Vietnamese'],
  [0x1fff, script.greek, 'old Greek'],
  [0x3040, script.none, 'signs'],
  [0x30ff, script.asian, 'kana'],
  [0x33ff, script.none, 'signs'],
  [0x9fff, script.asian, 'Chinese'],
  [0xabff, script.others, 'small scripts'],
  [0xd7a3, script.asian, 'Korean'],
]

let cached: Uint8Array | null = null

const build = (): Uint8Array => {
  const table = new Uint8Array(65536)
  let from = 0
  for (const [last, number] of rows) {
    if (number <= script.others) table.fill(number, from, last + 1)
    else
      for (let block = from >> 7; block <= last >> 7; block++)
        table.fill(number + block, Math.max(from, block << 7), Math.min(last, (block << 7) + 127) + 1)
    from = last + 1
  }
  return table
}

/** The script of each UTF-16 code unit, made on the first call. */
export const scriptTable = (): Uint8Array => {
  cached ??= build()
  return cached
}

/** A number for the script of a letter; two letters of one word have the same. */
export const scriptOf = (codePoint: number): number =>
  codePoint > 0xffff ? script.none : scriptTable()[codePoint]!
