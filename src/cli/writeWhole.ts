import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * Writes a file beside the old one and renames it, so that a crash leaves the old file or the new one.
 * Keeps the mode of the old file, and follows symbolic links to the file that they mean, or replaces them.
 * Synchronous, so that no signal handler of this process runs between the steps.
 *
 * @param replacesLinks for files that nobody but the command writes, and nobody may turn on another file
 * @throws as Node does, also where the old file may not be written, although it could be replaced
 */
export function writeWhole(path: string, content: string | Uint8Array, replacesLinks = false): void {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  const target = isLink && !replacesLinks ? meantBy(path) : path
  const old = isLink && replacesLinks ? undefined : statSync(target, { throwIfNoEntry: false })
  if (old) accessSync(target, constants.W_OK)
  // A device or a pipe is written to, not replaced.
  if (old && !old.isFile() && !old.isDirectory()) {
    writeFileSync(target, content)
    return
  }
  // The name is short, since the old one may be as long as names can be.
  const temporary = join(dirname(target), `.handbook-kit-${process.pid}-${Date.now().toString(36)}.tmp`)
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: old?.mode ?? 0o666 })
    if (old) chmodSync(temporary, old.mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** The file that a symbolic link means, even if there is nothing yet. */
function meantBy(path: string): string {
  return statSync(path, { throwIfNoEntry: false })
    ? realpathSync(path)
    : resolve(dirname(path), readlinkSync(path))
}
