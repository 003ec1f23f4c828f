import type { Diagnostic, Json } from '../model/index.ts'
import type { SourceFile } from '../repair/sourceFile.ts'
import { places } from './places.ts'
import { plainJson } from './plainJson.ts'
import { yamlDocument } from './yamlDocument.ts'

/** Reading YAML with its places takes 5 µs for each character, and hundreds of bytes; no site needs that much. */
const MAX_YAML = 1_000_000

/**
 * Reads what says in which order pages are read, as JSON or YAML. Tags such as `!ENV` are of no interest here.
 *
 * @param what says so, for the problem: `nav`
 */
export function readOrderConfig(
  { file, text }: SourceFile,
  what: string,
): { data: { [key: string]: Json }; problem: null } | { data: null; problem: Diagnostic } {
  const read = readJson(text) ?? readYaml(text)
  if (typeof read !== 'string') return { data: read, problem: null }
  const message = `The order of the files cannot be read from \`${what}\`: ${read}`
  const position = places(text, null).between(0, text.length)
  return { data: null, problem: { check: 'reading-order', severity: 'warning', message, file, position } }
}

/** Much faster than YAML, which reads the trailing commas too that Docusaurus allows; null where it is no JSON. */
function readJson(text: string): { [key: string]: Json } | null {
  try {
    return plainJson(JSON.parse(text)).data
  } catch {
    return null
  }
}

/** The data, or why it cannot be read. */
function readYaml(text: string): { [key: string]: Json } | string {
  if (text.length > MAX_YAML) return 'it is too long'
  try {
    const document = yamlDocument(text, { prettyErrors: false, logLevel: 'silent' })
    const [error] = document.errors
    return error ? error.message : plainJson(document.toJS()).data
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
