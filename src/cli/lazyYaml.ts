import { join } from 'node:path'
import { loadCached } from './loadCached.ts'

type Yaml = typeof import('yaml')

let loaded: Yaml | undefined
function yaml(): Yaml {
  loaded ??= loadCached(join(__dirname, 'yaml.cjs')) as Yaml
  return loaded
}

// Stands for `yaml` in the bundled command: few handbooks need it, and reading it takes 3 ms.
export const parseDocument: Yaml['parseDocument'] = (...args) => yaml().parseDocument(...args)
export const isAlias: Yaml['isAlias'] = node => yaml().isAlias(node)
export const isMap = ((node: unknown) => yaml().isMap(node)) as Yaml['isMap']
export const isScalar = ((node: unknown) => yaml().isScalar(node)) as Yaml['isScalar']
export const isPair = ((node: unknown) => yaml().isPair(node)) as Yaml['isPair']
export const visit = ((...args: Parameters<Yaml['visit']>) => yaml().visit(...args)) as Yaml['visit']
