export { codePages } from './codePages.ts'
export type { MojibakeOptions, MojibakeRun } from './findMojibake.ts'
export { findMojibake } from './findMojibake.ts'
export { repairText } from './repairText.ts'
