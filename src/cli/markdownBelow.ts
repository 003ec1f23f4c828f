import type { System } from './system.ts'

const MARKDOWN = /\.(?:md|markdown)$/i
/** What other people's packages say, and what tools keep for themselves, is no part of a handbook. */
const OTHERS = /(?:^|\/)(?:node_modules|\.[^/]+)\//

/** Whether a file of this path below a folder is a part of the handbook in it. */
export function isHandbookFile(path: string): boolean {
  return MARKDOWN.test(path) && !OTHERS.test(path)
}

/** The paths of all Markdown files below a folder, in order of code units; null where it is none. */
export async function markdownBelow(folder: string, system: System): Promise<string[] | null> {
  if ((await system.readFolder(folder)) === null) return null
  const top = folder.replace(/^(?:\.\/+)+(?=.)/, '').replace(/(?<=[^/])\/+$/, '')
  const found: string[] = []
  const waiting = ['']
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const inside = (await system.readFolder(here === '' ? folder : inFolder(top, here))) ?? {
      files: [],
      folders: [],
    }
    const below = (name: string) => (here === '' ? name : `${here}/${name}`)
    found.push(...inside.files.map(below).filter(isHandbookFile))
    waiting.push(...inside.folders.map(below).filter(path => !OTHERS.test(`${path}/`)))
  }
  return found.sort().map(path => inFolder(top, path))
}

function inFolder(folder: string, path: string): string {
  return folder === '.' ? path : folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`
}
