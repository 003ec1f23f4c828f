import type { Section } from '../../model/index.ts'
import type { CheckContext } from './context.ts'

/** Gives a function that tells what readers see of a section's heading: its title with the number before it. */
export function headingTexts({ facts, places }: CheckContext): (section: Section) => string {
  const texts = new Map(facts.headings.map(({ node, text }) => [places.of(node).start.offset, text]))
  return ({ title, position }) => texts.get(position.start.offset)?.trim() || title
}
