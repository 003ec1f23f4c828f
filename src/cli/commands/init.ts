import { version } from '../../../package.json'
import type { Command } from '../command.ts'
import { CONFIG_NAMES, packageConfig } from '../configFile.ts'
import { handbookToCheck } from '../handbookToCheck.ts'
import { CONFIG, JSON_CONFIG, WORKFLOW } from '../initFiles.ts'
import type { System } from '../system.ts'
import { fileError, UsageError } from '../usageError.ts'

const WORKFLOW_PATH = '.github/workflows/handbook.yml'

export const initCommand: Command = {
  name: 'init',
  about: 'Write a config to begin with; never overwrite anything.',
  operands: '',
  options: {
    json: { type: 'boolean', about: 'write handbook.config.json instead of handbook.config.mjs' },
    workflow: {
      type: 'boolean',
      about: `write ${WORKFLOW_PATH} too, which checks pull requests; alone where there is a config already`,
    },
  },
  async run(operands, values, system) {
    if (operands.length > 0) throw new UsageError(`init takes no file, but got ${operands[0]}`)
    const handbook = await handbookToCheck(system)
    const config: [string, string] = values.json
      ? ['handbook.config.json', JSON_CONFIG.replace('"handbook.md"', () => JSON.stringify(handbook))]
      : ['handbook.config.mjs', CONFIG.replace("'handbook.md'", () => quoted(handbook))]
    const workflow: [string, string] = [WORKFLOW_PATH, WORKFLOW.replaceAll('VERSION', version)]
    if (values.workflow && (await isThere(WORKFLOW_PATH, system)))
      throw new UsageError(`${WORKFLOW_PATH} is there already; nothing was written`)
    // Beside another config, one of the two would count for nothing; a workflow goes with any.
    const other = await otherConfig(system)
    if (other !== null && !values.workflow) throw new UsageError(`${other} already; nothing was written`)
    const files = [...(other === null ? [config] : []), ...(values.workflow ? [workflow] : [])]
    for (const [path, text] of files) {
      try {
        const slash = path.lastIndexOf('/')
        if (slash > 0) await system.makeFolder?.(path.slice(0, slash))
        await system.writeFile(path, text)
      } catch (error) {
        throw fileError('write', path, error)
      }
      await system.print(`${path}\n`)
    }
    return 0
  },
}

/** Where a config is already; null where there is none. */
async function otherConfig(system: System): Promise<string | null> {
  for (const path of CONFIG_NAMES) if (await isThere(path, system)) return `${path} is there`
  const isInPackage = (await isThere('package.json', system)) && (await packageConfig('package.json', system))
  return isInPackage ? 'package.json has a config' : null
}

/** As a text in code: in single quotes unless they would end it. */
function quoted(text: string): string {
  return /['\\\p{Cc}]/u.test(text) ? JSON.stringify(text) : `'${text}'`
}

async function isThere(path: string, system: System): Promise<boolean> {
  return system.readFile(path).then(
    () => true,
    error => (error as NodeJS.ErrnoException).code !== 'ENOENT',
  )
}
