import type { Position, Section } from '../../model/index.ts'
import type { CheckContext } from './context.ts'
import { firstLine } from './firstLine.ts'

/** The place of a section's heading: its first line. */
export function headingPlace({ position }: Section, { source, at }: CheckContext): Position {
  return firstLine(position, source, at)
}
