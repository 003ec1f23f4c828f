import type { Handbook, Rule, Section } from '../../src/model/index.ts'

/** What the fixtures of chapters and rules expect: titles, numbers, ids and lines, and the rules where they are asked for. */
export function outlineOf({ title, preamble, chapters }: Handbook, withRules: boolean): unknown {
  const read = (section: Section): unknown => ({
    title: section.title,
    ...('number' in section && { number: section.number }),
    id: section.id,
    lines: [section.position.start.line, section.position.end.line],
    ...(withRules && { rules: flat(section.rules) }),
    sections: section.sections.map(read),
  })
  return { title, preamble: preamble && read(preamble), chapters: chapters.map(read) }
}

function flat(rules: Rule[]): unknown[] {
  return rules.flatMap(({ position, origin, id, number, level, text, rules: nested }) => [
    { line: position.start.line, origin, id, number, level, text },
    ...flat(nested),
  ])
}
