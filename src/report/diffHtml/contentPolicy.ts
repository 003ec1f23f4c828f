import { sha256 } from '../../diff/sha256.ts'

/**
 * The policy of a page that holds one style and one script of its own: nothing else runs, and nothing is fetched.
 * See https://www.w3.org/TR/CSP3/#framework-directive-source-list for the hashes.
 */
export function contentPolicy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${base64(sha256(text))}'`
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`
}

function base64(hex: string): string {
  const bytes = hex.match(/../g) ?? []
  return btoa(bytes.map(byte => String.fromCharCode(Number.parseInt(byte, 16))).join(''))
}
