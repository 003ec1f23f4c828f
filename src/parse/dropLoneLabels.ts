import type { Rule } from '../model/index.ts'
import { labelOf } from './label.ts'
import type { Reading } from './reading.ts'

const IN_BRACKETS = /^\[([A-Z]+)-[\d.]+\]\s/

/** Takes the ids of items whose label in brackets no other item goes on from: `[RS-232] Plug in` beside `[R-1] Lock`. */
export function dropLoneLabels(rules: readonly Rule[], { explicitIds }: Reading): void {
  const prefixes = rules.map(({ text }) => IN_BRACKETS.exec(text)?.[1])
  const counts = new Map<string, number>()
  for (const prefix of prefixes) if (prefix) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  for (const [index, rule] of rules.entries()) {
    const isLone = counts.get(prefixes[index] ?? '') === 1
    if (isLone && explicitIds.get(rule) === labelOf(rule.text)) explicitIds.delete(rule)
  }
}
