import * as he from 'he'

/** The references that XML has; every tool that escapes writes these, and no table of 2,231 names is needed for them. */
const XML: { readonly [reference: string]: string } = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
}

/** he 1.2 exports an object, he 2 names. */
type Decoder = { decode?: (text: string) => string; default?: { decode: (text: string) => string } }

/**
 * The character that a reference stands for, as browsers read it (`&#146;` is ’); null where there is none of the name.
 *
 * @param reference from `&` to `;`
 */
export function decodeReference(reference: string): string | null {
  const known = XML[reference]
  if (known) return known
  const { decode, default: fallback } = he as Decoder
  const decoded = (decode ?? fallback!.decode)(reference)
  return decoded === reference ? null : decoded
}
