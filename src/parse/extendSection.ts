import type { Section } from '../model/index.ts'

/** Makes a section as large as what it holds. */
export function extendSection(
  { position }: Section,
  { position: { start, end } }: Pick<Section, 'position'>,
): void {
  if (start.offset < position.start.offset) position.start = { ...start }
  if (end.offset > position.end.offset) position.end = { ...end }
}
