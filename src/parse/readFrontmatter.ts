import type { Yaml } from 'mdast'
import type { Diagnostic, Frontmatter, Position } from '../model/index.ts'
import { flatYaml } from './flatYaml.ts'
import type { Places } from './places.ts'
import { type ReadYaml, readYaml } from './readYaml.ts'

export interface ReadFrontmatter {
  frontmatter: Frontmatter
  problems: Diagnostic[]
}

const FENCE_LENGTH = 3
const LONE_RETURN = /\r(?!\n)/g

/**
 * Reads the node between `---` fences as YAML. Broken YAML and TOML give a problem and no data; nothing throws.
 *
 * @param node a `yaml` or `toml` node, at the start of its file
 * @param text what was parsed
 * @param file for the problems
 */
export function readFrontmatter(
  node: Yaml,
  text: string,
  places: Places,
  file: string | null,
): ReadFrontmatter {
  const position = places.of(node)
  // The types of mdast do not know TOML.
  const format = (node.type as string) === 'toml' ? 'toml' : 'yaml'
  const bare: Frontmatter = { format, data: {}, entries: [], raw: node.value, position }
  const problem = (message: string, at: Position): Diagnostic => ({
    check: 'frontmatter-syntax',
    severity: 'error',
    message,
    file,
    position: at,
  })
  if (format === 'toml') {
    const message =
      'Of frontmatter in TOML (`+++`) only single lines are read, such as the title; write it as YAML between `---` lines to have all of it read.'
    return { frontmatter: bare, problems: [{ ...problem(message, position), severity: 'warning' }] }
  }
  const base = text.indexOf(node.value, node.position!.start.offset! + FENCE_LENGTH)
  const place = (start: number, end: number) => places.between(base + start, base + end)
  // A lone `\r` ends a line of YAML, as it does in Markdown; the `yaml` package does not know it.
  const yaml = node.value.replace(LONE_RETURN, '\n')
  const { data, entries, problems } = readFlat(yaml) ?? readYaml(yaml)
  return {
    frontmatter: {
      ...bare,
      data,
      entries: entries.map(({ key, raw, start, end }) => ({ key, raw, position: place(start, end) })),
    },
    problems: problems.map(({ message, place: at }) => problem(message, at ? place(...at) : position)),
  }
}

function readFlat(yaml: string): ReadYaml | null {
  const entries = flatYaml(yaml)
  return (
    entries && {
      data: Object.fromEntries(entries.map(({ key, value }) => [key, value])),
      entries,
      problems: [],
    }
  )
}
