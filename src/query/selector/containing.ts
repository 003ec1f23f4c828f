import { textTest } from '../textTest.ts'
import type { Flags } from './evaluate.ts'
import type { Element, Tree } from './tree.ts'

/** What a reader sees of an entry. */
const TEXTS = ['title', 'text', 'term', 'definition', 'question', 'answer'] as const

/** The elements with a text in them, in any case: their own, and for sections all that stands under them. */
export function containing(wanted: string, { elements, parent }: Tree): Flags {
  const fits = textTest(wanted, 'text')
  const flags: Flags = new Uint8Array(elements.length)
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index]!
    if (!flags[index] && has(element, fits)) flags[index] = 1
    if (!flags[index]) continue
    const above = parent[index]!
    if (above >= 0 && isContainer(elements[above]!)) flags[above] = 1
  }
  return flags
}

function has({ name, value }: Element, fits: (text: string) => boolean): boolean {
  const fields = value as { [field: string]: unknown }
  for (const field of TEXTS) {
    const text = fields[field]
    if (typeof text === 'string' && fits(text)) return true
  }
  return name === 'term' && (fields.aliases as string[]).some(fits)
}

function isContainer({ name }: Element): boolean {
  return name === 'section' || name === 'chapter' || name === 'handbook'
}
