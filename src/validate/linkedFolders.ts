import type { FileContext } from '../checks/support/context.ts'
import { linkPath } from '../checks/support/linkPath.ts'

/** The folders that links in these files lead into, so that whoever has the files can list them beforehand. */
export function linkedFolders(files: readonly FileContext[]): string[] {
  const folders = new Set<string>()
  for (const { facts, file } of files) {
    for (const { url } of facts.targets) {
      const path = linkPath(url, file)?.path
      if (path != null) folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    }
  }
  return [...folders]
}
