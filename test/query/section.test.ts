import { describe, expect, it } from 'vitest'
import { section } from '../../src/query/section.ts'
import { exported, harbour } from './harbour.ts'

describe('section', () => {
  it.each([1, '1', 'getting-started', 'Getting Started', /^getting/i])('%s has everything under it', key => {
    const found = section(harbour, key)!
    expect(found.section).toBe(harbour.chapters[0])
    expect(found.sections.map(({ title }) => title)).toEqual(['Desk'])
    expect(found.rules.map(({ number }) => number)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.3.1',
      '1.3.1.1',
      '1.3.2',
      '1.4',
      '1.5',
    ])
    expect(section(exported, key)?.section).toBe(exported.chapters[0])
  })

  it('has the terms and the questions that stand in it', () => {
    expect(section(harbour, 'glossary')?.terms).toEqual(harbour.glossary)
    expect(section(harbour, 'faq')?.questions).toEqual(harbour.faq)
    expect(section(harbour, 'Code review')).toMatchObject({
      terms: [],
      questions: [],
      file: 'handbook.md',
      titles: [],
    })
    expect(section(harbour, 'Code review')?.blocks).toHaveLength(2)
  })

  it('is found below a chapter, and before the first', () => {
    expect(section(harbour, 'desk')).toMatchObject({
      titles: ['Getting started'],
      rules: [{ number: '1.5' }],
    })
    expect(section(harbour, 'Harbour Handbook')?.blocks).toHaveLength(1)
  })

  it('is null where there is none', () => {
    expect(section(harbour, 'Desks')).toBeNull()
    expect(section(harbour, 9)).toBeNull()
    expect(() => section(harbour, {} as never)).toThrow(TypeError)
  })
})
