import * as builtIn from '../checks/index.ts'
import type { Check } from '../checks/support/check.ts'
import { isObject } from '../text/isObject.ts'
import { wayOut } from '../text/wayOut.ts'
import { assertReview } from './assertReview.ts'
import type { Config } from './config.ts'
import { matchGlob } from './matchGlob.ts'
import { readOptions } from './readOptions.ts'
import { type ActiveCheck, settings } from './settings.ts'
import { show } from './show.ts'

/** A config that has been read through. */
export interface Plan {
  /** Every check that there is, by id. */
  checks: ReadonlyMap<string, Check>
  /** The user's own among them. */
  own: ReadonlySet<Check>
  /** The checks to run on a file, in order. */
  activeFor: (file: string | null) => readonly ActiveCheck[]
}

const PRESETS = ['recommended', 'strict', 'none']

/** The keys of a config, and what each must be. */
const KEYS: { [key: string]: { expected: string; fits: (value: unknown) => boolean } } = {
  preset: { expected: `one of ${PRESETS.join(', ')}`, fits: value => PRESETS.includes(value as string) },
  checks: { expected: 'an object of settings by check', fits: isObject },
  overrides: {
    expected: 'a list of { files, checks }',
    fits: value => Array.isArray(value) && value.every(isObject),
  },
  customChecks: { expected: 'a list of checks made with defineCheck', fits: Array.isArray },
  chapterDepth: {
    expected: 'a whole number from 1 to 6',
    fits: value => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 6,
  },
  kinds: { expected: 'an object with lists of titles', fits: isObject },
  review: { expected: 'an object such as { policy: { moved: "editorial" } }', fits: isObject },
  files: { expected: 'a list of paths or globs', fits: isTexts },
  ignore: { expected: 'a list of globs', fits: isTexts },
  $schema: { expected: 'a text', fits: value => typeof value === 'string' },
}

/**
 * Reads a config through.
 *
 * @param pathOf how its globs name a file
 * @throws TypeError where a key, a check, a severity or an option does not exist, naming the nearest that does
 */
export function resolveConfig(
  config: Config,
  name = 'The config',
  pathOf: (file: string) => string = file => file,
): Plan {
  assertKeys(config, name)
  if (config.review) assertReview(config.review, name)
  const { preset = 'recommended', customChecks = [], overrides = [] } = config
  const checks = allChecks(customChecks, name)
  const base = new Map<string, ActiveCheck>()
  for (const check of checks.values()) {
    const isOwn = customChecks.includes(check)
    if (!isOwn && (preset === 'none' || !check.presets.includes(preset))) continue
    const given = (preset !== 'none' && check.presetOptions?.[preset]) || {}
    base.set(check.id, { check, severity: null, options: readOptions(check, given, name), fromPreset: true })
  }
  const common = settings(base, config.checks ?? {}, checks, `${name}, \`checks\``)
  const special = overrides.map((override, index) => readOverride(override, `${name}, override ${index + 1}`))
  // Mistakes in an override are found before a file needs it.
  for (const { where, written } of special) settings(common, written, checks, where)
  const inOrder = (active: ReadonlyMap<string, ActiveCheck>) =>
    [...active.values()].sort((a, b) => Number(a.check.last ?? false) - Number(b.check.last ?? false))
  const usual = inOrder(common)
  const activeFor = (file: string | null) => {
    if (file === null || special.length === 0) return usual
    const path = pathOf(file)
    let active = common
    for (const { globs, written, where } of special)
      if (globs.some(glob => matchGlob(glob, glob.startsWith('/') ? file : path)))
        active = settings(active, written, checks, where)
    return active === common ? usual : inOrder(active)
  }
  return { checks, own: new Set(customChecks), activeFor }
}

function assertKeys(config: Config, name: string): void {
  if (!isObject(config)) throw new TypeError(`${name} must be an object, not ${show(config)}.`)
  for (const [key, value] of Object.entries(config)) {
    if (value === undefined) continue
    if (!Object.hasOwn(KEYS, key))
      throw new TypeError(
        `${name} has the key \`${key}\`, which does not exist${wayOut(key, Object.keys(KEYS))}`,
      )
    const { expected, fits } = KEYS[key]!
    if (!fits(value)) throw new TypeError(`${name}: \`${key}\` must be ${expected}, not ${show(value)}.`)
  }
}

function allChecks(own: readonly Check[], name: string): Map<string, Check> {
  const checks = new Map<string, Check>(
    (Object.values(builtIn) as unknown as Check[]).map(check => [check.id, check]),
  )
  for (const check of own) {
    if (typeof check?.run !== 'function' || typeof check.id !== 'string' || !isObject(check.options))
      throw new TypeError(
        `${name}: \`customChecks\` holds ${show(check)}, which is no check; make it with defineCheck.`,
      )
    if (checks.has(check.id))
      throw new TypeError(`${name}: two checks have the id ${check.id}; give yours another one.`)
    checks.set(check.id, check)
  }
  return checks
}

function readOverride(override: object, where: string) {
  const { files, checks, ...more } = override as { [key: string]: unknown }
  const globs = typeof files === 'string' ? [files] : files
  if (!isTexts(globs) || globs.length === 0)
    throw new TypeError(`${where}: \`files\` must be a glob or a list of globs, not ${show(files)}.`)
  if (!isObject(checks))
    throw new TypeError(`${where}: \`checks\` must be an object of settings by check, not ${show(checks)}.`)
  const [unknown] = Object.keys(more)
  if (unknown !== undefined)
    throw new TypeError(
      `${where} has the key \`${unknown}\`, which does not exist${wayOut(unknown, ['files', 'checks'])}`,
    )
  return { globs, written: checks as NonNullable<Config['checks']>, where }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
