import type { Gathered } from '../checks/support/gathered.ts'

/** The folders that links in these files lead into, so that whoever has the files can list them beforehand. */
export function linkedFolders(files: readonly Gathered[]): string[] {
  const folders = new Set<string>()
  for (const { links } of files)
    for (const { path } of links) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
  return [...folders]
}
