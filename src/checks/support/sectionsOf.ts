import type { Handbook, Rule, Section } from '../../model/index.ts'

/** Every section of a handbook in reading order, the preamble first. */
export function sectionsOf({ preamble, chapters }: Handbook): Section[] {
  const found: Section[] = []
  const stack: Section[] = [...chapters].reverse()
  if (preamble) stack.push(preamble)
  for (let section = stack.pop(); section; section = stack.pop()) {
    found.push(section)
    for (let index = section.sections.length - 1; index >= 0; index--) stack.push(section.sections[index]!)
  }
  return found
}

/** Every rule of a handbook in reading order, nested ones behind the one that they are part of. */
export function rulesOf(handbook: Handbook): Rule[] {
  const found: Rule[] = []
  for (const section of sectionsOf(handbook)) {
    const stack = [...section.rules].reverse()
    for (let rule = stack.pop(); rule; rule = stack.pop()) {
      found.push(rule)
      for (let index = rule.rules.length - 1; index >= 0; index--) stack.push(rule.rules[index]!)
    }
  }
  return found
}
