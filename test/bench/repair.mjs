// What repairing does with the references of real handbooks, and what it costs.
//   HANDBOOK_CORPUS=folder node test/bench/repair.mjs
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import he from 'he'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse, repair } from '../../dist/index.js'

const root = join(import.meta.dirname, '../..')
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const ONLY_ENTITIES = {
  mojibake: false,
  'double-entity': false,
  'invisible-character': false,
  'control-character': false,
  'byte-order-mark': false,
  'line-ending': false,
  'final-newline': false,
  'invalid-bytes': false,
}
const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g

const bare = value =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'position' ? undefined : inner)))
const sameTree = (a, b) => isDeepStrictEqual(bare(remark.parse(a)), bare(remark.parse(b)))

/** The references in the text of a tree, by their offsets. */
function inProse(tree, source) {
  const found = []
  const visit = node => {
    if (node.type === 'text' && node.position) {
      const start = node.position.start.offset
      for (const match of source.slice(start, node.position.end.offset).matchAll(REFERENCE))
        found.push({ start: start + match.index, text: match[0] })
    }
    for (const child of node.children ?? []) visit(child)
  }
  visit(tree)
  return found
}

const folder = process.env.HANDBOOK_CORPUS
if (folder) {
  let [all, prose, safe, decoded, changed] = [0, 0, 0, 0, 0]
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!String(name).endsWith('.md')) continue
    const source = readFileSync(join(folder, String(name)), 'utf8')
    const count = source.match(REFERENCE)?.length ?? 0
    if (count === 0) continue
    all += count
    const { text, repairs } = repair(source, { kinds: ONLY_ENTITIES })
    if (!sameTree(source, text)) changed++
    const places = new Set(
      repairs.filter(({ applied }) => applied).map(({ position }) => position.start.offset),
    )
    for (const { start, text: reference } of inProse(remark.parse(source), source)) {
      prose++
      const character = he.decode(reference)
      if (character === reference || /[\s\p{C}\p{Z}]/u.test(character)) continue
      const alone = source.slice(0, start) + character + source.slice(start + reference.length)
      if (!sameTree(source, alone)) continue
      safe++
      if (places.has(start)) decoded++
    }
  }
  console.log(`references                                   ${all}, ${prose} of them in prose`)
  console.log(`trees changed                                ${changed}  (0)`)
  console.log(
    `decoded of those that are visible and safe   ${decoded} of ${safe}, ${((100 * decoded) / safe).toFixed(1)} %  (at least 90 %)`,
  )
}

const seed = readFileSync(join(root, 'fixtures/engineering-handbook.md'), 'utf8')
const [parsing, repairing] = [[], []]
for (let round = -50; round < 200; round++) {
  for (const [task, list] of [
    [parse, parsing],
    [repair, repairing],
  ]) {
    const start = process.hrtime.bigint()
    task(seed)
    if (round >= 0) list.push(Number(process.hrtime.bigint() - start))
  }
}
const median = list => list.sort((a, b) => a - b)[list.length >> 1]
console.log(
  `repair(seed) / parse(seed)                   ${(median(repairing) / median(parsing)).toFixed(2)}  (at most 1.25)`,
)
