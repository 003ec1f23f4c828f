import type { Chapter, Rule, Section } from '../model/index.ts'
import type { Numbering } from './newRule.ts'

/**
 * Counts the rules of each chapter in reading order: `3.4` is the fourth of chapter 3, or of the third chapter where no
 * chapter has a number. Numbers that authors gave stay.
 *
 * @param explicit rules with such a number
 */
export function renumber(chapters: readonly Chapter[], explicit: ReadonlySet<Rule>): void {
  const numbered = chapters.some(({ number }) => number !== null)
  for (const [index, chapter] of chapters.entries()) {
    const prefix = chapter.number ?? (numbered ? null : String(index + 1))
    numberSection(chapter, { prefix, count: 0 }, explicit)
  }
}

function numberSection({ rules, sections }: Section, shared: Numbering, explicit: ReadonlySet<Rule>): void {
  numberRules(rules, shared, explicit)
  for (const inner of sections) numberSection(inner, shared, explicit)
}

function numberRules(rules: readonly Rule[], shared: Numbering, explicit: ReadonlySet<Rule>): void {
  for (const rule of rules) {
    shared.count++
    if (!explicit.has(rule)) rule.number = shared.prefix === null ? null : `${shared.prefix}.${shared.count}`
    numberRules(rule.rules, { prefix: rule.number, count: 0 }, explicit)
  }
}
