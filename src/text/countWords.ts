/** Characters of scripts without spaces between words, with how many are a word, more or less. */
const WITHOUT_SPACES: readonly { from: number; to: number; perWord: number; reason: string }[] = [
  { from: 0x3040, to: 0x309f, perWord: 2, reason: 'hiragana: endings and particles' },
  { from: 0x30a0, to: 0x30ff, perWord: 4, reason: 'katakana: 「コンテナ」 is one word' },
  { from: 0x3400, to: 0x9fff, perWord: 2, reason: 'ideographs: most words of Chinese have two' },
]

/**
 * How many words a text has: one more than spaces, and for Chinese and Japanese, by its characters.
 *
 * @example countWords('one two three') // 3
 * @example countWords('当前加载的位图数据') // 5
 */
export function countWords(text: string): number {
  let spaces = 0
  let unspaced = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0x20) spaces++
    else if (unit >= WITHOUT_SPACES[0]!.from)
      unspaced += 1 / (WITHOUT_SPACES.find(({ from, to }) => unit >= from && unit <= to)?.perWord ?? Infinity)
  }
  return spaces + Math.max(1, Math.ceil(unspaced))
}
