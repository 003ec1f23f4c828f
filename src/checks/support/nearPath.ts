/** `/home/me/shared/handbook/page.md`, `C:\handbook\page.md`. */
const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:[\\/])/
/** Of an absolute path nobody knows where the handbook begins: a file and two folders are most likely in it. */
const NEAR = 3

/** As much of the path of a file as tells what it is: its folders within the handbook, not those that somebody keeps it in. */
export function nearPath(file: string): string {
  return ABSOLUTE.test(file) ? file.split(/[\\/]/).slice(-NEAR).join('/') : file
}
