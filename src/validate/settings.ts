import type { Check } from '../checks/support/check.ts'
import type { Severity } from '../model/index.ts'
import { isObject } from '../text/isObject.ts'
import { wayOut } from '../text/wayOut.ts'
import type { CheckSetting, CheckSettings } from './config.ts'
import { readOptions } from './readOptions.ts'
import { show } from './show.ts'

/** A check as it is to run. */
export interface ActiveCheck {
  check: Check
  /** The one that the config asks for; null where the check's own counts. */
  severity: Severity | null
  options: { [name: string]: unknown }
  /** Whether nobody asked for it but the preset, whose options then count. */
  fromPreset: boolean
}

export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

/**
 * Reads the settings of one config or override over those before.
 *
 * @throws TypeError where a check, a severity or an option does not exist
 */
export function settings(
  before: ReadonlyMap<string, ActiveCheck>,
  written: CheckSettings,
  checks: ReadonlyMap<string, Check>,
  where: string,
): Map<string, ActiveCheck> {
  if (!isObject(written))
    throw new TypeError(`${where} must be an object of settings by check, not ${show(written)}.`)
  const active = new Map(before)
  for (const [id, setting] of Object.entries(written)) {
    if (setting === undefined) continue
    const check = checks.get(id)
    if (!check)
      throw new TypeError(
        `${where} names the check ${id}, which does not exist${wayOut(id, [...checks.keys()])}`,
      )
    const { severity, given } = readSetting(setting, id, where)
    if (severity === 'off') {
      active.delete(id)
      continue
    }
    const last = active.get(id)
    const options =
      given === null && last && !last.fromPreset ? last.options : readOptions(check, given ?? {}, where)
    active.set(id, { check, severity, options, fromPreset: false })
  }
  return active
}

function readSetting(
  setting: CheckSetting,
  id: string,
  where: string,
): { severity: Severity | 'off'; given: { readonly [name: string]: unknown } | null } {
  const [severity, given, ...more] = (Array.isArray(setting) ? setting : [setting, null]) as [
    unknown,
    unknown,
  ]
  const isKnown = severity === 'off' || SEVERITIES.includes(severity as Severity)
  if (!isKnown)
    throw new TypeError(
      `${where}: the severity of ${id} must be off, info, warning or error, not ${show(severity)}${wayOut(String(severity), ['off', ...SEVERITIES])}`,
    )
  if (more.length > 0 || (given !== null && given !== undefined && !isObject(given)))
    throw new TypeError(`${where}: write ${id} as [severity, { option: value }], not ${show(setting)}.`)
  return { severity: severity as Severity | 'off', given: (given ?? null) as null }
}
