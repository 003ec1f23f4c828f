// Times of parsing, as ratios to peers in the same run: machines differ, and a machine differs from minute to minute.
//   node test/bench/parse.mjs
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse, repair } from '../../dist/index.js'

const root = join(import.meta.dirname, '../..')
const seedFile = join(root, 'fixtures/engineering-handbook.md')
const seed = readFileSync(seedFile, 'utf8')
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

/**
 * The median of each task's times; the tasks take turns, so that a slow minute is slow for all.
 *
 * @param isLarge whether each begins without the garbage of the one before, of which remark alone leaves a gigabyte for
 *   2 MB; small tasks would only be slowed down by it
 */
function times(tasks, rounds, isLarge = false) {
  const taken = tasks.map(() => [])
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    tasks.forEach((task, index) => {
      if (isLarge) collectGarbage()
      const start = process.hrtime.bigint()
      task()
      if (round >= 0) taken[index].push(Number(process.hrtime.bigint() - start) / 1e6)
    })
  }
  return taken.map(list => list.sort((a, b) => a - b)[list.length >> 1])
}

/** Chapters with what handbooks hold, none like another. */
function handbook(length) {
  let text = '# Handbook\n\n'
  for (let chapter = 1; text.length < length; chapter++) {
    text += `## ${chapter}. Chapter number ${chapter}\n\nA paragraph with a [link](https://example.com/${chapter}), some *emphasis* and \`code\` in it.\n\n`
    for (let rule = 1; rule <= 8; rule++)
      text += `- Rule ${rule} of ${chapter} must hold within ${rule * 6} hours\n`
    text += `\n| Name | Value |\n| ---- | ----- |\n| ${chapter} | ${chapter * 2} |\n\n`
  }
  return text
}

const print = (name, value, bound, unit = '') =>
  console.log(`${name.padEnd(58)} ${value.toFixed(2)}${unit}  (at most ${bound})`)

console.log(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`)
const [ours, alone, repaired] = times([() => parse(seed), () => remark.parse(seed), () => repair(seed)], 200)
print('parse(seed) / remark alone', ours / alone, 1.15)
print('repair(seed) / parse(seed)', repaired / ours, 1.25)

const [small, large] = [handbook(20_000), handbook(2_000_000)]
const [[smallTime], [largeTime, remarkLarge]] = [
  times([() => parse(small)], 60),
  times([() => parse(large), () => remark.parse(large)], 3, true),
]
const perCharacter = largeTime / large.length / (smallTime / small.length)
print('time per character, 2 MB / 20 KB', perCharacter, 1.3)
print('parse(2 MB) / remark alone', largeTime / remarkLarge, 1.15)

const start = args => () => spawnSync(process.execPath, args, { stdio: 'ignore' })
const [bare, command] = times(
  [start(['-e', '0']), start([join(root, 'dist/cli.cjs'), 'export', seedFile])],
  25,
)
print('handbook-kit export, whole process / node -e 0', command / bare, 1.8)
