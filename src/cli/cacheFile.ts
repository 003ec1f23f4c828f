import type { System } from './system.ts'

/** Text that is kept from one run to the next. */
export interface CacheFile {
  /** Null where there is none that this very run could use, or it is damaged. */
  read: () => Promise<string | null>
  write: (text: string) => Promise<void>
}

const HASH_LENGTH = 64

/** The SHA-256 of parts, one behind the other, in hexadecimal. */
export function sha256Of(...parts: readonly (string | Uint8Array)[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/**
 * A file of a cache: the hash of all that follows, what it was made by, the text. What does not fit its hash is damaged,
 * and what was made by another version or config is of no use; both count as none, and are written anew.
 *
 * @param identity what the text depends on besides what is in it, as a hash
 */
export function cacheFile(path: string, identity: string, system: System): CacheFile {
  return {
    read: async () => {
      try {
        const bytes = await system.readFile(path)
        const body = bytes.subarray(HASH_LENGTH + 1)
        const decoder = new TextDecoder()
        if (decoder.decode(bytes.subarray(0, HASH_LENGTH)) !== sha256Of(body)) return null
        const text = decoder.decode(body)
        return text.startsWith(`${identity}\n`) ? text.slice(identity.length + 1) : null
      } catch {
        return null
      }
    },
    write: async text => {
      const body = new TextEncoder().encode(`${identity}\n${text}`)
      const whole = new Uint8Array(HASH_LENGTH + 1 + body.length)
      whole.set(new TextEncoder().encode(`${sha256Of(body)}\n`))
      whole.set(body, HASH_LENGTH + 1)
      await system.writeFile(path, whole, true)
    },
  }
}
