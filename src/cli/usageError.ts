/** Something that keeps the command from running, told in one line that names it and the way out. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const REASONS: { [code: string]: string } = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EISDIR: 'this is a folder without Markdown; name a Markdown file',
  EACCES: 'permission denied; change its mode or run as its owner',
  EPERM: 'permission denied; change its mode or run as its owner',
  FOLDER: 'no file can be made in its folder, which writing takes; change the mode of the folder',
  EBUSY: 'another program holds it; end that and run again',
  EROFS: 'the file system is read-only; write somewhere else',
  ENOSPC: 'no space is left on the device; free some or write somewhere else',
  ELOOP: 'its symbolic links lead in a circle; name the file itself',
  ENAMETOOLONG: 'the name is too long',
}

/** What is otherwise where a file is made. */
const WRITE_REASONS: { [code: string]: string } = {
  ENOENT: 'there is no such folder; make it first',
  EISDIR: 'this is a folder; name a file',
}

/** Tells why a file could not be read or written. */
export function fileError(verb: 'read' | 'write', path: string, error: unknown): UsageError {
  const { code, message } = error as NodeJS.ErrnoException
  // Node puts this character in the place of bytes that are no UTF-8, and finds no such name again.
  const isUnnameable = code === 'ENOENT' && path.includes('\uFFFD')
  const reason = isUnnameable
    ? 'its name is no valid UTF-8; rename it'
    : (verb === 'write' && WRITE_REASONS[code ?? '']) || REASONS[code ?? '']
  return new UsageError(`Cannot ${verb} ${path || 'a file without a name'}: ${reason ?? message}`)
}
