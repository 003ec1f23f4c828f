import { describe, expect, it } from 'vitest'
import { isRoster, termColumns } from '../../../src/parse/glossary/termColumns.ts'

describe('the columns of a table', () => {
  it.each([
    [['Term', 'Meaning'], { label: 0, text: 1 }],
    [['Trade', 'Abbreviation'], { label: 1, text: 0 }],
    [['Handel', 'Kürzel'], { label: 1, text: 0 }],
    [['Perdagangan', 'Singkatan'], { label: 1, text: 0 }],
    [['Laituri', 'Lähde', 'Määritelmä'], { label: 0, text: 2 }],
    [['Berth', 'Crane'], null],
    [['#', 'Short form', 'Description'], { label: 1, text: 2 }],
    [['Wort', 'Seit', 'Bedeutung'], { label: 0, text: 2 }],
    [['Термін', 'Рід', 'Визначення'], { label: 0, text: 2 }],
    [['缩写', '英文', '全称'], { label: 0, text: 2 }],
    [['词', '出处', '定义'], { label: 0, text: 2 }],
    [['지표', '단계', '뜻'], { label: 0, text: 2 }],
    [['Pojem', 'Zdroj', 'Význam'], { label: 0, text: 2 }],
    [['Kavram', 'Kaynak', 'Açıklama'], { label: 0, text: 2 }],
    [['Khái niệm', 'Nguồn', 'Mô tả'], { label: 0, text: 2 }],
    [['Istilah', 'Sumber', 'Arti'], { label: 0, text: 2 }],
    [['Ord', 'Källa', 'Betydelse'], { label: 0, text: 2 }],
    [['Скорочення', 'Джерело', 'Розшифровка'], { label: 0, text: 2 }],
    [['المفهوم', 'المصدر', 'الشرح'], { label: 0, text: 2 }],
    [['المصطلح', 'النوع', 'التعريف'], { label: 0, text: 2 }],
    [['Acronym', 'Full form', 'What it means'], { label: 0, text: 2 }],
    [['缩写', '全称', '说明'], { label: 0, text: 2 }],
    [['缩写', '英文全称', '中文说明'], { label: 0, text: 2 }],
    [['术语', '全称', '含义'], { label: 0, text: 2 }],
    [['Term', 'What it truly means', 'What it really means', '中文释义'], { label: 0, text: 2 }],
    [['Symbol', 'Term', 'Definition'], { label: 1, text: 2 }],
    [['Short', 'Term', 'Meaning'], { label: 1, text: 2 }],
    [['Symbol', 'Since', 'Meaning'], { label: 0, text: 2 }],
    [['Term', 'What this means for you', 'Description'], { label: 0, text: 2 }],
    [['Term', 'What it is not', 'Meaning'], { label: 0, text: 2 }],
    [['Term', 'What it is', 'Definition'], { label: 0, text: 2 }],
    [['Crane', 'Short description'], null],
    [['Column', 'Type', 'Description'], null],
    [['カラム名', '型', '説明'], null],
    [['컬럼', '타입', '설명'], null],
  ])('%j are told by their names', (header, columns) => {
    const found = termColumns([header, ['a', 'b']])
    expect(found && { label: found.label, text: found.text }).toEqual(columns)
  })

  it.each([
    ['Also', 2],
    ['Also called', 2],
    ['Also see', -1],
    ['Also used in', -1],
  ])('“%s” is a column of other names or of something else', (name, aliases) => {
    expect(
      termColumns([
        ['Term', 'Meaning', name],
        ['a', 'b', 'c'],
      ])?.aliases ?? -1,
    ).toBe(aliases)
  })

  it.each([
    [['', 'Berth', 'a place'], { label: 1, text: 2, aliases: 0 }],
    [['RTO', 'Time to recover', 'how long'], { label: 0, text: 2, aliases: 1 }],
    [['RTO', '', 'how long'], { label: 0, text: 2, aliases: 1 }],
    [['', '', ''], { label: 0, text: 2, aliases: 1 }],
    [['', 'Quays', ''], { label: 0, text: 2, aliases: 1 }],
  ])('below “Acronym” and “Term”, %j tells which of them is never empty', (row, columns) => {
    expect(termColumns([['Acronym', 'Term', 'Meaning'], row])).toEqual(columns)
  })

  it.each([
    [
      ['Law', 'Abbreviation', 'Description'],
      ['Act of the port', '—', 'fees'],
      { label: 0, text: 2, aliases: 1 },
    ],
    [
      ['Law', 'Abbreviation', 'Description'],
      ['Act of the port', 'AP', 'fees'],
      { label: 1, text: 2, aliases: -1 },
    ],
    [['#', 'Abbreviation', 'Description'], ['1', '', 'fees'], { label: 1, text: 2, aliases: -1 }],
    [['Description', 'Abbreviation', 'Since'], ['fees', '—', '2020'], { label: 1, text: 0, aliases: -1 }],
  ])('%j over %j are told by what is left out', (header, row, columns) => {
    expect(termColumns([header, row])).toEqual(columns)
  })

  it.each([
    [['Ada', '2021–2023'], true],
    [['Quay', 'a wall to moor at'], false],
  ])('below “Name” and “Term”, %j makes a roster: %s', (row, is) => {
    expect(isRoster([['Name', 'Term'], row])).toBe(is)
  })

  it('are told by a few rows, since each row of a table asks', () => {
    let reads = 0
    const rows = [['Name', 'Term', 'Meaning'], ...Array.from({ length: 10_000 }, () => ['a', 'b', 'c'])]
    const counted = new Proxy(rows, {
      get: (target, key, receiver) => {
        reads++
        return Reflect.get(target, key, receiver)
      },
    })
    termColumns(counted)
    isRoster(counted)
    expect(reads).toBeGreaterThan(2)
    expect(reads).toBeLessThan(200)
  })
})
