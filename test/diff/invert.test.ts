import { expect, test } from 'vitest'
import { diff, invert } from '../../src/diff/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { summary, visible } from './summary.ts'

test('what is inverted reads like the diff the other way round', () => {
  const [before, after] = [
    parse('# A\n\n- You should wait 2 days\n- Ask the lead\n\n# B\n\n- Be kind\n'),
    parse('# A\n\n- You must wait 3 days\n- Ask the lead\n- Link the ticket\n'),
  ]
  const back = visible(invert(diff(before, after)))
  const other = visible(diff(after, before))
  const sorted = (list: typeof back) =>
    list
      .map(change =>
        JSON.stringify({
          ...summary(change),
          words: change.fields[0]?.words,
          fingerprint: change.fingerprint,
        }),
      )
      .sort()
  const wordless = (list: string[]) => list.map(text => text.replace(/"words":.*?\],/, ''))
  expect(wordless(sorted(back))).toEqual(wordless(sorted(other)))
  expect(
    back
      .filter(({ within }) => within !== null)
      .map(({ within }) => back.some(({ fingerprint }) => fingerprint === within)),
  ).toEqual([true])
})
