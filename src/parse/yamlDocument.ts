import { type Document, isPair, parseDocument, visit } from 'yaml'

/**
 * `yaml` overflows the stack from some 600 levels on, and where V8 first compiles a regular expression there, the process
 * ends. People write five.
 */
const MAX_DEPTH = 300
/** A key that is a map has its text as its name, which doubles with each level: 25 cost a second, 50 have no end. */
const MAX_KEY_DEPTH = 5

/** A line that stands so deep: a level takes a column at least, and `- ` or `? ` begins one. */
const DEEP_LINE = /^(?:[-?:]?[ \t]){300}[ \t]*\S/m

/**
 * Parses YAML that can be read in linear time and bounded stack.
 *
 * @throws Error where it nests deeper
 */
export function yamlDocument(text: string, options: Parameters<typeof parseDocument>[1]): Document {
  if (DEEP_LINE.test(text) || bracketDepth(text) > MAX_DEPTH)
    throw new Error(`it nests more than ${MAX_DEPTH} levels deep`)
  const document = parseDocument(text, options)
  visit(document, {
    Collection: (_, node, path) => {
      const nodes = [...path, node]
      const keys = nodes.filter((inner, index) => isKey(inner, nodes[index - 1]))
      if (keys.length > MAX_KEY_DEPTH) throw new Error('it has keys within keys within keys')
    },
  })
  return document
}

function isKey(node: unknown, parent: unknown): boolean {
  return isPair(parent) && parent.key === node
}

/** How many brackets are open at most, those in quotes among them. */
function bracketDepth(text: string): number {
  let depth = 0
  let most = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') most = Math.max(most, ++depth)
    else if (depth > 0) depth--
  }
  return most
}
