export { satteri } from './markdown/satteri.ts'
