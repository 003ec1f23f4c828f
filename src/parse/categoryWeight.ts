import type { Diagnostic } from '../model/index.ts'
import type { SourceFile } from '../repair/sourceFile.ts'
import { finiteNumber } from './finiteNumber.ts'
import { pathParts } from './pathParts.ts'
import { readOrderConfig } from './readOrderConfig.ts'

/** The place that a folder claims among its neighbours by a `_category_.json` in it; infinite where it claims none. */
export function categoryWeight(config: SourceFile): {
  folder: string
  weight: number
  problem: Diagnostic | null
} {
  const { data, problem } = readOrderConfig(config, 'position')
  const folder = pathParts(config.file ?? '')
    .slice(0, -1)
    .join('/')
  return { folder, weight: finiteNumber(data?.position) ?? Number.POSITIVE_INFINITY, problem }
}
