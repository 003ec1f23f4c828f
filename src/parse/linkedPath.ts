import { decodeAddress } from '../text/decodeAddress.ts'
import { pathParts } from './pathParts.ts'

/**
 * The path that a link in a table of contents leads to, as parts; null where it leads out of the handbook, or only to
 * another place of the same page.
 *
 * @param folder of the file with the link, as parts; an address with a slash before it starts there too
 */
export function linkedPath(url: string, folder: readonly string[]): string[] | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return null
  const path = url.replace(/[?#].*$/s, '').replace(/^\/+/, '')
  if (path === '') return null
  return pathParts([...folder, decodeAddress(path)].join('/'))
}
