import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { MARKS } from './marks.ts'

/**
 * All marks of answers read so, from `A.` to `Câu trả lời 123 :`. Most answers have none, and V8 takes 1 ms to compile the
 * marks of all languages.
 */
const LIKE_MARK =
  /^(?:(?:✅|💡)\uFE0F?\s*)?[^\s\d:：.)、]{1,9}(?: [^\s\d:：.)、]{1,3}){0,2}\s?#?\d{0,3}\s?[:：.)、–—-]/

/** An answer without the mark that it begins with. */
export function withoutMark(text: string): string {
  const bare = collapseWhitespace(text)
  if (!LIKE_MARK.test(bare)) return bare
  for (const { answer } of MARKS) {
    const mark = answer.exec(bare)
    if (mark) return bare.slice(mark[0].length)
  }
  return bare
}
