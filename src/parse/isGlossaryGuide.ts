import { bareName } from './bareName.ts'
import { GLOSSARY_NAME } from './folderKind.ts'

const GUIDE = /^(?:contribut(?:e|ing)|style[-_ ]?guide|localization|_?template)$/
const INDEX = /^(?:_?index|readme)$/

/** Whether a file stands among those of a glossary and tells how to write them: `glossary/style-guide/_index.md`. */
export function isGlossaryGuide(file: string | null): boolean {
  const path = file?.toLowerCase() ?? ''
  const folders = path.split(/[\\/]/).slice(0, -1)
  const name = bareName(path)
  const page = INDEX.test(name) ? (folders.at(-1) ?? '') : name
  return GUIDE.test(page) && folders.some(folder => GLOSSARY_NAME.test(folder))
}
