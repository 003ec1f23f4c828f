import type { TitleKind } from '../kinds.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { holdsAllTerms } from './holdsAllTerms.ts'

/** What the section around them says about each of several: what stands beside all terms of a glossary only may hold more. */
export function kindsBelow(
  sections: readonly OutlineSection[],
  kind: TitleKind,
  reading: Reading,
): (section: OutlineSection) => TitleKind {
  const all = kind.kind === 'glossary' && kind.sure ? holdsAllTerms(sections, reading) : null
  return section => (all === null || section === all ? kind : { ...kind, sure: false })
}
