import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { withoutPicture } from '../withoutPicture.ts'
import { MARKS } from './marks.ts'

/**
 * All marks of answers read so, from `A.` to `Câu trả lời 123 :`. Most answers have none, and V8 takes 1 ms to compile the
 * marks of all languages.
 */
const LIKE_MARK = /^(?:[^\s\d:：.)、]{1,9}(?: [^\s\d:：.)、]{1,3}){0,2}\s?#?\d{0,3}\s?[:：.)、–—-]|\[A\])/i

/** An answer without the mark that it begins with, and the picture before that. */
export function withoutMark(text: string): string {
  const bare = collapseWhitespace(text)
  const said = withoutPicture(bare)
  if (!LIKE_MARK.test(said)) return bare
  for (const { answer } of MARKS) {
    const mark = answer.exec(said)
    if (mark) return said.slice(mark[0].length)
  }
  return bare
}
