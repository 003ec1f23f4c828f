import { unicodeEscape } from '../text/unicodeEscape.ts'

/** JSON in which no runner finds a command: `##[…]` counts for one wherever it stands. Control characters are escaped. */
export function safeJson(data: unknown): string {
  const json = JSON.stringify(data, null, 2)
    .replaceAll('##[', '##\\u005b')
    .replace(/[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, unicodeEscape)
  return `${json}\n`
}
