import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { fold } from './fold.ts'

/**
 * Whether a text has what is looked for: a string anywhere in it, in any case, or a regular expression.
 * An expression with the flag `g` or `y` is asked from the start of every text, and is itself left as it is.
 *
 * @param name of the field, for the message
 * @throws TypeError where the wanted text is neither
 */
export function textTest(wanted: string | RegExp, name: string): (text: string) => boolean {
  if (typeof wanted === 'string') {
    const part = fold(collapseWhitespace(wanted))
    return text => fold(text).includes(part)
  }
  if (!(wanted instanceof RegExp)) throw new TypeError(`The filter ${name} must be a string or a RegExp.`)
  const own = new RegExp(wanted)
  return text => {
    own.lastIndex = 0
    return own.test(text)
  }
}
