import type { RepairPlace } from '../model/index.ts'

/** Where text is repaired; elsewhere it is reported, since code, addresses and HTML may mean what they say. */
const EDITED: ReadonlySet<RepairPlace> = new Set(['prose', 'heading', 'frontmatter', 'comment', 'file'])

const REASONS: { [place in RepairPlace]?: string } = {
  code: 'code is left as it is',
  url: 'addresses are left as they are',
  html: 'HTML is left as it is',
}

/** Why damage in a place is only reported; null where it is repaired. */
export function reasonToLeave(place: RepairPlace, code: boolean): string | null {
  return code || EDITED.has(place) ? null : REASONS[place]!
}
