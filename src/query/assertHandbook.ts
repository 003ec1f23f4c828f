import type { Handbook, Unplaced } from '../model/index.ts'

const LISTS = ['chapters', 'glossary', 'faq', 'files'] as const
const VERSION = 1

/**
 * @throws TypeError where the value is no handbook, or one of another version of the model
 */
export function assertHandbook(value: unknown): asserts value is Unplaced<Handbook> {
  const handbook = value as { [key: string]: unknown } | null
  const version = typeof handbook === 'object' ? handbook?.schemaVersion : undefined
  if (typeof version === 'number' && version !== VERSION) {
    throw new TypeError(
      `This handbook has schemaVersion ${version}, but only ${VERSION} can be read: export it again with this version of handbook-kit, or read it with the version that exported it.`,
    )
  }
  if (version === VERSION && LISTS.every(list => Array.isArray(handbook![list]))) return
  throw new TypeError(
    'This is no handbook: pass what parse() returns, or the JSON that `handbook-kit export` prints.',
  )
}
