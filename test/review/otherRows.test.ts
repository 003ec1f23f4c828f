import { expect, test } from 'vitest'
import { otherRows } from '../../src/review/otherRows.ts'

const TABLE = '| a | b |\n| - | - |\n| one | Ann |\n| two | Bob |'

test.each([
  ['a row more', `${TABLE}\n| three | Cy |`, true],
  ['a row less', '| a | b |\n| - | - |\n| one | Ann |', true],
  ['another row', TABLE.replace('| two | Bob |', '| three | Cy |'), true],
  ['another column', TABLE.replaceAll(/\|$/gm, '| x |'), true],
  ['another cell', TABLE.replace('Bob', 'Cy'), false],
  ['rows in another order', '| a | b |\n| - | - |\n| two | Bob |\n| one | Ann |', false],
  ['other spaces', TABLE.replaceAll(' | ', '  |  '), false],
  ['nothing', TABLE, false],
])('%s', (_, after, is) => expect(otherRows(TABLE, after)).toBe(is))
