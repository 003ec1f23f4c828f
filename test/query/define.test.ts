import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { define } from '../../src/query/define.ts'
import { cases, exported, harbour } from './harbour.ts'

describe('define', () => {
  it.each(cases.define)('$word', ({ word, found }) => {
    expect(define(harbour, word)?.term ?? null).toBe(found)
    expect(define(exported, word)?.term ?? null).toBe(found)
  })

  it('lets exact case win, and does not choose between others', () => {
    const handbook = parse('# Glossary\n\n- IT: cables\n- it: a pronoun\n- Go: a language\n- Go: a game\n')
    expect(define(handbook, 'IT')?.definition).toBe('cables')
    expect(define(handbook, 'it')?.definition).toBe('a pronoun')
    expect(define(handbook, 'It')).toBeNull()
    expect(define(handbook, 'go')?.definition).toBe('a language')
  })

  it('defines strings only', () => {
    expect(() => define(harbour, 3 as never)).toThrow(TypeError)
  })
})
