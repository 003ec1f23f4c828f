const LEGAL = /^(?:legal|policies|policy|compliance|contracts?)$/i

/** Whether one of the folders around a file holds contracts: its “terms” are those of one. */
export function isLegal(folders: string[]): boolean {
  return folders.some(folder => LEGAL.test(folder))
}
