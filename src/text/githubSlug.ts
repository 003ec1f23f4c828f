import { slug } from 'github-slugger'

const ASCII = /^[\x00-\x7f]*$/
/** What GitHub takes out of a heading's anchor, of the characters in ASCII. */
const DROPPED = /[^\w -]/g

/**
 * The anchor that GitHub gives a heading of this text. Most headings are ASCII, for which the expression of github-slugger,
 * 9,000 characters of ranges, takes ten times as long.
 *
 * @example githubSlug('What’s new?') // 'whats-new'
 */
export function githubSlug(text: string): string {
  return ASCII.test(text) ? text.toLowerCase().replace(DROPPED, '').replace(/ /g, '-') : slug(text)
}
