import { isHandbookFile } from './isHandbookFile.ts'
import type { System } from './system.ts'

/** Folders that hold a handbook, the likeliest first. */
const FOLDERS = ['handbook', 'docs', 'content']
/** Markdown that stands beside most code, and is no handbook. */
const BESIDE = /^(?:readme|changelog|contributing|code_of_conduct|security|license|support)\b/i

/** The file or folder of the working folder that is most likely the handbook; `handbook.md` where there is none yet. */
export async function handbookToCheck(system: Pick<System, 'readFolder'>): Promise<string> {
  const { files = [], folders = [] } = (await system.readFolder('.').catch(() => null)) ?? {}
  const markdown = files.filter(file => isHandbookFile(file) && !BESIDE.test(file)).sort()
  const named = markdown.find(file => /handbook/i.test(file))
  const folder = FOLDERS.find(one => folders.includes(one))
  return named ?? folder ?? (markdown.length === 1 ? markdown[0]! : 'handbook.md')
}
