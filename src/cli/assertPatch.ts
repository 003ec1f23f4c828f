import { UsageError } from './usageError.ts'

/**
 * Refuses to make a patch of a file in another encoding: made from its decoded text, it would not fit its bytes.
 *
 * @param instead the option that changes such a file
 * @throws UsageError where the file is not the UTF-8 of its text
 */
export function assertPatch(path: string, text: string, bytes: Uint8Array, instead: string): void {
  if (!Buffer.from(text).equals(bytes))
    throw new UsageError(`Cannot make a patch of ${path}: it is not all UTF-8; use ${instead}`)
}
