import type { Gathered } from '../checks/support/gathered.ts'
import { siteFolders } from '../checks/support/siteOf.ts'

/**
 * The folders that links in these files lead into, and those around files with links, so that whoever has the files can
 * list them beforehand.
 */
export function linkedFolders(files: readonly Gathered[]): string[] {
  const folders = new Set<string>()
  for (const { file, links, lost } of files) {
    for (const { path } of links) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    if (file !== null && links.length + lost.length > 0)
      for (const folder of siteFolders(file)) folders.add(folder)
  }
  return [...folders]
}
