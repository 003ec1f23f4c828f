import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from '../../src/query/ask.ts'
import { cases, exported, harbour } from './harbour.ts'

describe('ask', () => {
  it.each(cases.ask)('$asked', ({ asked, answer }) => {
    expect(ask(harbour, asked)?.question.question ?? null).toBe(answer)
    expect(ask(exported, asked)?.question.question ?? null).toBe(answer)
  })

  it('is sure of the very question, and less of others', () => {
    expect(ask(harbour, 'who OWNS releases')).toMatchObject({ confidence: 1, words: ['OWNS', 'releases'] })
    const { confidence } = ask(harbour, 'Who is in charge of releases?')!
    expect(confidence).toBeGreaterThanOrEqual(0.5)
    expect(confidence).toBeLessThan(1)
  })

  it('is sure between 0.5 and 1 of what it gives', () => {
    const words = fc.array(
      fc.constantFrom(...harbour.faq.flatMap(({ question, answer }) => `${question} ${answer}`.split(' '))),
    )
    fc.assert(
      fc.property(words, list => {
        const found = ask(harbour, list.join(' '))
        if (!found) return
        expect(harbour.faq).toContain(found.question)
        expect(found.confidence).toBeGreaterThanOrEqual(0.5)
        expect(found.confidence).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('has no answer without a FAQ', () => {
    expect(ask({ ...exported, faq: [] }, 'Who owns releases?')).toBeNull()
    expect(() => ask(harbour, undefined as never)).toThrow(TypeError)
  })
})
