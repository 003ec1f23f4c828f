import { describe, expect, it } from 'vitest'
import { htmlRows } from '../../../src/parse/entries/htmlRows.ts'
import { MAX_COLUMNS } from '../../../src/parse/entries/row.ts'

describe('htmlRows', () => {
  it('reads as many columns as people write: every row looks for names in all of its header', () => {
    const html = `<table><tr>${'<th>a'.repeat(3 * MAX_COLUMNS)}</tr><tr><td>b</td></tr></table>`
    const rows = htmlRows(html).flatMap(({ row }) => row?.rows ?? [])
    expect(rows.map(({ length }) => length)).toEqual([MAX_COLUMNS, 1])
  })
})
