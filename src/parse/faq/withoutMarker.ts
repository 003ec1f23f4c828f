import type { Span } from '../entries/spans.ts'
import { withoutPicture } from '../withoutPicture.ts'

const NUMBER = /^\(?#?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?\s+$/
/** More than a number or an emoji has. */
const MAX_MARKER = 20

/** The spans of a paragraph behind one that only counts or decorates them: `1.1 **Why?**`, `👉 **Why?**`. */
export function withoutMarker(parts: Span[]): Span[] {
  const [first, ...others] = parts
  if (!first || first.mark !== null || others.length === 0 || first.text.length > MAX_MARKER) return parts
  return NUMBER.test(first.text) || withoutPicture(`${first.text}x`) === 'x' ? others : parts
}
