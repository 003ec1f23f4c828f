import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file beside the old one and renames it, so that a crash leaves the old file or the new one.
 * Keeps the mode of the old file, and follows symbolic links to the file that they mean.
 * Synchronous, so that no signal handler of this process runs between the steps.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false })
  const target = old ? realpathSync(path) : path
  // A device or a pipe is written to, not replaced.
  if (old && !old.isFile() && !old.isDirectory()) {
    writeFileSync(target, content)
    return
  }
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${Date.now().toString(36)}.tmp`,
  )
  try {
    writeFileSync(temporary, content, { flag: 'wx' })
    if (old) chmodSync(temporary, old.mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
