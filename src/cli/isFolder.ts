import type { System } from './system.ts'

/** Whether a path is that of a folder that can be read. */
export async function isFolder(path: string, system: Pick<System, 'readFolder'>): Promise<boolean> {
  return (await system.readFolder(path).catch(() => null)) !== null
}
