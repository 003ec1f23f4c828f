import { expect, test } from 'vitest'
import { wordsIn } from '../../../src/checks/support/wordsIn.ts'

test.each([
  ['', []],
  ['– … “” ()', []],
  ['Ask “SRE”—always', ['Ask', 'SRE', 'always']],
  ['SEV1, 24x7', ['SEV', '1', '24', 'x', '7']],
  ['naïve Größe проверка', ['naïve', 'Größe', 'проверка']],
  ['cafe\u0301', ['cafe\u0301']],
  ['API文档を', ['API', '文', '档', 'を']],
  ['🚀Deploy🙂now', ['Deploy', 'now']],
  ['a\ud83c', ['a']],
  ['𝕏y', ['𝕏y']],
])('of %j are %j', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})
