const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?)$/i
/** What other people's packages say, and what tools keep for themselves, is no part of a handbook. */
const OTHERS = /^(?:node_modules|\.(?!\.?$).*)$/

/** Whether a file of this path below a folder is a part of the handbook in it. */
export function isHandbookFile(path: string): boolean {
  return MARKDOWN.test(path) && !path.split('/').slice(0, -1).some(isOthers)
}

/** Whether nothing below a folder of this name is a part of a handbook. */
export function isOthers(folder: string): boolean {
  return OTHERS.test(folder)
}
