import { htmlText } from '../../markdown/htmlText.ts'
import { decodeReference } from '../../repair/decodeReference.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'

/** Tags that set no gap between what they mark and what stands beside it. */
const INLINE =
  /<\/?(?:a|abbr|b|cite|code|dfn|em|i|kbd|mark|s|small|span|strong|sub|sup|u|var)(?:\s[^<>]*)?>/gi
/** The longest name of a reference, `&CounterClockwiseContourIntegral;`, has 31 letters. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi

/** What a reader sees of HTML in an entry: what stands between its tags, references as their characters. */
export function htmlSeen(html: string): string {
  const text = htmlText(html.replaceAll(INLINE, ''))
  return collapseWhitespace(text.replaceAll(REFERENCE, reference => decodeReference(reference) ?? reference))
}
