import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Content } from './system.ts'

/**
 * Writes a file beside the old one and renames it, so that a crash leaves the old file or the new one.
 * Keeps the mode of the old file, and follows symbolic links to the file that they mean, or replaces them.
 * Synchronous, so that no signal handler of this process runs between the steps.
 *
 * @param replacesLinks for files that nobody but the command writes, and nobody may turn on another file
 * @throws as Node does, also where the old file may not be written, although it could be replaced
 */
export function writeWhole(path: string, content: Content, replacesLinks = false): void {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  const meant = isLink && replacesLinks ? undefined : statSync(path, { throwIfNoEntry: false })
  // A device or a pipe is written to, not replaced; by the name given, since that of `/dev/stdout` leads to no path.
  if (meant && !meant.isFile() && !meant.isDirectory()) {
    accessSync(path, constants.W_OK)
    writeContent(path, content, 'w')
    return
  }
  const target = isLink && !replacesLinks ? meantBy(path) : path
  if (meant) accessSync(target, constants.W_OK)
  // The name is short, since the old one may be as long as names can be.
  const temporary = join(dirname(target), `.handbook-kit-${process.pid}-${Date.now().toString(36)}.tmp`)
  try {
    writeContent(temporary, content, 'wx', meant?.mode)
    if (meant) chmodSync(temporary, meant.mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function writeContent(path: string, content: Content, flag: 'w' | 'wx', mode = 0o666): void {
  const descriptor = openSync(path, flag, mode)
  try {
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
    for (const piece of pieces) writeFileSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}

/** The file that a symbolic link means, even if there is nothing yet. */
function meantBy(path: string): string {
  return statSync(path, { throwIfNoEntry: false })
    ? realpathSync(path)
    : resolve(dirname(path), readlinkSync(path))
}
