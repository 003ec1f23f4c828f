import { decodeAddress } from '../../text/decodeAddress.ts'

/** Where a link within a handbook leads to. */
export interface LinkPath {
  /** From the folder that paths start from, without `.` and `..`; null for the file itself. */
  path: string | null
  /** Behind `#`, decoded; null where there is none. */
  anchor: string | null
}

/** An address with a scheme or a host, which only the network could check. */
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
/** What site generators put in: `{{ base }}`, `<%= url %>`, `${url}`, `[[page]]`. */
const TEMPLATE = /[{}<>[\]]|%7B/i

/** From the root of a site, which the file does not say: `/page`, `@/page.md` of Zola and Vite, `~/page.md` of Nuxt. */
const ROOTED = /^(?:[@~]?\/|@site\/)/

/**
 * Takes a link apart.
 *
 * @param file the path of the file that it stands in, or null
 * @returns null where it leads out of the handbook, or to what only a site knows
 */
export function linkPath(url: string, file: string | null): LinkPath | null {
  if (url === '' || REMOTE.test(url) || TEMPLATE.test(url)) return null
  const hash = url.indexOf('#')
  const anchor = hash < 0 ? null : decodeAddress(url.slice(hash + 1))
  const address = (hash < 0 ? url : url.slice(0, hash)).replace(/\?.*$/s, '')
  if (address === '') return { path: null, anchor }
  if (file === null || ROOTED.test(address)) return null
  const parts = file.split(/[\\/]/).slice(0, -1)
  for (const part of decodeAddress(address).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length === 0 || parts.at(-1) === '..') parts.push('..')
    else parts.pop()
  }
  return { path: parts.filter(part => part !== '.').join('/'), anchor }
}
