/** Names a path of a version that git has as a file of the working tree is named. */
export function shownPath(path: string): string {
  return path === '.' ? '' : path.replace(/^(?:\.\/+)+/, '')
}
