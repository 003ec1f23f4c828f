export { diff } from './diff.ts'
export { invert } from './invert.ts'
export { patch } from './patch.ts'
