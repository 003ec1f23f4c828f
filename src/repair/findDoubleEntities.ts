import { decodeReference } from './decodeReference.ts'
import type { Finding } from './finding.ts'
import { isNamed } from './isNamed.ts'
import { placeAt } from './placeAt.ts'
import { shownTags } from './shownTags.ts'
import type { State } from './state.ts'

/** An ampersand encoded, perhaps several times, and what it begins where that is a reference. */
const DOUBLE = /&amp;(?:amp;)*(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)?/g
const LAYERS = /^&amp;(?:amp;)*/
const ANGLE = /^&(?:lt|gt|#0*6[02]|#[xX]0*3[cCeE]);$/
const UNSEEN = /[\s\p{C}\p{Z}]/u

const TAG = 'it may show how a tag is written'
const NAMED = 'it may show how the character is written'
const INVISIBLE = 'it may show how an invisible character is written'

/** Finds references in prose whose ampersand was encoded again: `R&amp;amp;D`. Readers see `R&amp;D`. In order. */
export function findDoubleEntities({ text, tree }: State): Finding[] {
  const found: Finding[] = []
  if (!text.includes('&amp;')) return found
  const isInTag = shownTags(text)
  for (const { index, 0: before } of text.matchAll(DOUBLE)) {
    const layers = LAYERS.exec(before)![0]
    const rest = before.slice(layers.length)
    const after = rest ? `&${rest}` : '&amp;'
    if ((layers === '&amp;' && !rest) || text[index - 1] === '\\') continue
    const where = decodeReference(after) === null ? 'code' : placeAt(tree, text, index)
    if (where !== 'prose' && where !== 'heading') continue
    const doubt = isInTag(index) ? TAG : doubtOf(after, text, index, index + before.length)
    // In doubt one layer stays on: `&amp;lt;` is how a text about HTML says `&lt;`.
    const kept = doubt === null ? after : `&amp;${rest || 'amp;'}`
    const finding = {
      kind: 'double-entity' as const,
      where,
      start: index,
      end: index + before.length,
      before,
      codePages: [],
    }
    found.push(
      kept === before ? { ...finding, after, reason: doubt } : { ...finding, after: kept, reason: null },
    )
  }
  return found
}

function doubtOf(after: string, text: string, start: number, end: number): string | null {
  if (ANGLE.test(after)) return TAG
  const character = decodeReference(after)!
  if (UNSEEN.test(character)) return INVISIBLE
  return isNamed(text, start, end, character) ? NAMED : null
}
