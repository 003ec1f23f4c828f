/** The name of a file at a path, or of a folder, without its ending. */
export function bareName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '')
}
