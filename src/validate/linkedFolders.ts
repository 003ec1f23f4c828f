import type { Gathered } from '../checks/support/gathered.ts'
import { siteFolders } from '../checks/support/siteOf.ts'

/**
 * The folders that links in these files lead into, and those around files with links or only terms, so that whoever has the files can
 * list them beforehand.
 */
export function linkedFolders(files: readonly Gathered[]): string[] {
  const folders = new Set<string>()
  for (const { file, links, lost, saysMore } of files) {
    for (const { path } of links) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    // Whether the run has all that stands beside a glossary.
    if (file !== null && files.length > 1 && !saysMore)
      folders.add(file.slice(0, Math.max(0, file.lastIndexOf('/'))))
    if (file !== null && links.length + lost.length > 0)
      for (const folder of siteFolders(file)) folders.add(folder)
  }
  return [...folders]
}
