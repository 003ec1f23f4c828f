import { expect, it } from 'vitest'
import { countWords } from '../../src/text/countWords.ts'

it.each([
  ['', 1],
  ['ship', 1],
  ['one two three', 3],
  ['größer als Ä', 3],
  ['사용자 문서', 2],
  ['泊位', 1],
  ['船舶停靠的地方', 4],
  ['コンテナ', 1],
  ['コンテナを運ぶ船です', 4],
  ['Git 的分支', 3],
])('%j has %i words', (text, words) => expect(countWords(text)).toBe(words))
