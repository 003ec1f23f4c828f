import type { System } from './system.ts'

/** Lists folders beforehand, so that checks can look into them without waiting. */
export async function listing(
  folders: readonly string[],
  system: System,
): Promise<(folder: string) => readonly string[] | null> {
  const names = new Map<string, readonly string[] | null>()
  for (const folder of folders) {
    const found = await system.readFolder(folder === '' ? '.' : folder).catch(() => null)
    names.set(folder, found && [...found.files, ...found.folders])
  }
  return folder => names.get(folder) ?? null
}
