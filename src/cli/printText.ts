import { escapeControls } from '../text/escapeControls.ts'
import type { System } from './system.ts'

/** Prints text of a handbook: exact for files and other programs, and so that a terminal shows it and does not obey it. */
export async function printText(text: string, system: System): Promise<void> {
  await system.print(system.isTerminal ? escapeControls(text) : text)
}
