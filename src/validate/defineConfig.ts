import type { Config } from './config.ts'

/**
 * Gives a config back as it is, and lets editors know its type.
 *
 * @example
 * export default defineConfig({ preset: 'strict', checks: { 'sorted-terms': 'warning' } })
 */
export function defineConfig(config: Config): Config {
  return config
}
