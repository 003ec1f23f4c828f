import type { Diagnostic } from '../model/index.ts'
import type { UsedSwitch } from './exceptions.ts'

/**
 * Takes out what comments in the file hide, and notes in each comment what it hid.
 *
 * @param diagnostics of one file, by place
 * @param switches of the same file, by place
 */
export function withoutExceptions(
  diagnostics: readonly Diagnostic[],
  switches: readonly UsedSwitch[],
): Diagnostic[] {
  if (switches.length === 0) return [...diagnostics]
  const byLine = new Map<string, UsedSwitch>()
  const ofFile = new Map<string, UsedSwitch>()
  for (const one of switches) {
    for (const id of namesOf(one)) {
      if (one.kind === 'disable-file' && !ofFile.has(id)) ofFile.set(id, one)
      if (one.kind.endsWith('-line')) byLine.set(`${one.line} ${id}`, one)
    }
  }
  /** What is switched off here; a check that is on again while all are off has null. */
  const off = new Map<string, UsedSwitch | null>()
  let next = 0
  const find = ({ check, position: { start } }: Diagnostic): UsedSwitch | null | undefined => {
    for (const id of [check, '*']) {
      const one = byLine.get(`${start.line} ${id}`) ?? ofFile.get(id)
      if (one) return one
    }
    return off.has(check) ? off.get(check) : off.get('*')
  }
  return diagnostics.filter(diagnostic => {
    const { offset } = diagnostic.position.start
    for (; next < switches.length && switches[next]!.position.start.offset <= offset; next++)
      turn(off, switches[next]!)
    const one = find(diagnostic)
    one?.used.add(one.checks.length > 0 ? diagnostic.check : '*')
    return !one
  })
}

function turn(off: Map<string, UsedSwitch | null>, one: UsedSwitch): void {
  if (one.kind === 'disable') {
    if (one.checks.length === 0) for (const [id, last] of off) if (!last) off.delete(id)
    // Of two that say the same the first one counts, and the second is not needed.
    for (const id of namesOf(one)) if (!off.get(id)) off.set(id, one)
  }
  if (one.kind !== 'enable') return
  if (one.checks.length === 0) off.clear()
  for (const id of one.checks) {
    if (off.get('*')) off.set(id, null)
    else off.delete(id)
  }
}

function namesOf({ checks }: UsedSwitch): readonly string[] {
  return checks.length > 0 ? checks : ['*']
}
