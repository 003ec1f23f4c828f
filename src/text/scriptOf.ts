import { once } from './once.ts'

/** The scripts that are told apart; 0 is what stands beside any of them. */
export const SCRIPT = { none: 0, latin: 1, greek: 2, cyrillic: 3, asian: 4, others: 5 } as const

const ROWS: readonly (readonly [last: number, script: number, reason: string])[] = [
  [0x40, SCRIPT.none, 'ASCII digits and signs'],
  [0x5a, SCRIPT.latin, 'A to Z'],
  [0x60, SCRIPT.none, 'ASCII signs'],
  [0x7a, SCRIPT.latin, 'a to z'],
  [0xbf, SCRIPT.none, 'the signs of Latin-1'],
  [0x2af, SCRIPT.latin, 'accented letters'],
  [0x36f, SCRIPT.none, 'accents, which follow any letter'],
  [0x3ff, SCRIPT.greek, 'Greek'],
  [0x52f, SCRIPT.cyrillic, 'Cyrillic'],
  [0x10ff, SCRIPT.others + 1, 'Armenian to Georgian; each block of 128 is a script of its own'],
  [0x11ff, SCRIPT.asian, 'Korean'],
  [0x1dff, SCRIPT.others, 'small scripts'],
  [0x1eff, SCRIPT.latin, 'Vietnamese'],
  [0x1fff, SCRIPT.greek, 'old Greek'],
  [0x3040, SCRIPT.none, 'signs'],
  [0x30ff, SCRIPT.asian, 'kana'],
  [0x33ff, SCRIPT.none, 'signs'],
  [0x9fff, SCRIPT.asian, 'Chinese'],
  [0xabff, SCRIPT.others, 'small scripts'],
  [0xd7a3, SCRIPT.asian, 'Korean'],
]

/** The script of each UTF-16 code unit. */
export const scriptTable = once((): Uint8Array => {
  const table = new Uint8Array(65536)
  let from = 0
  for (const [last, number] of ROWS) {
    if (number <= SCRIPT.others) table.fill(number, from, last + 1)
    else
      for (let block = from >> 7; block <= last >> 7; block++)
        table.fill(number + block, Math.max(from, block << 7), Math.min(last, (block << 7) + 127) + 1)
    from = last + 1
  }
  return table
})

/** A number for the script of a letter; two letters of one word have the same. */
export function scriptOf(codePoint: number): number {
  return codePoint > 0xffff ? SCRIPT.none : scriptTable()[codePoint]!
}
