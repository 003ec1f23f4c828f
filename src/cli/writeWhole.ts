import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Content } from './system.ts'

/**
 * Writes a file beside the old one and renames it, so that a crash leaves the old file or the new one.
 * Keeps the owner and the mode of the old file, and follows symbolic links to the file that they mean, or replaces them.
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
    writeContent(temporary, content, 'wx', meant)
    replace(target, temporary)
  } catch (error) {
    rmSync(temporary, { force: true })
    const { code, path } = error as NodeJS.ErrnoException
    // The file may well be written, but no other one beside it.
    if (meant && code === 'EACCES' && path === temporary)
      throw Object.assign(error as Error, { code: 'FOLDER' })
    throw error
  }
}

function replace(target: string, temporary: string): void {
  try {
    renameSync(temporary, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EBUSY') throw error
    // A file that is mounted by itself, as into a container, cannot be replaced, but be written.
    copyFileSync(temporary, target)
    rmSync(temporary, { force: true })
  }
}

function writeContent(path: string, content: Content, flag: 'w' | 'wx', like?: Stats): void {
  const descriptor = openSync(path, flag, like?.mode)
  try {
    if (like) keepOwner(descriptor, like)
    const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
    for (const piece of pieces) writeFileSync(descriptor, piece)
  } finally {
    closeSync(descriptor)
  }
}

/** Gives a new file the owner, the group and the mode of the old one, as far as this user may. */
function keepOwner(descriptor: number, { uid, gid, mode }: Stats): void {
  const made = fstatSync(descriptor)
  try {
    if (made.uid !== uid || made.gid !== gid) fchownSync(descriptor, uid, gid)
  } catch {
    // Only root may give files away.
  }
  // After the owner, since a change of that takes bits of the mode.
  fchmodSync(descriptor, mode)
}

/** The file that a symbolic link means, even if there is nothing yet. */
function meantBy(path: string): string {
  return statSync(path, { throwIfNoEntry: false })
    ? realpathSync(path)
    : resolve(dirname(path), readlinkSync(path))
}
