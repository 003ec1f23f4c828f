import type { Level } from '../model/index.ts'
import { level } from './level.ts'

const BINDING: ReadonlySet<Level | null> = new Set(['must', 'must-not'])
const ABSOLUTE = /^(?:always|never|do not|don['’]t)\s/i

/** Whether a text binds its readers. */
export function binds(text: string): boolean {
  return BINDING.has(level(text)) || ABSOLUTE.test(text)
}
