// How long the checks take, each of them and all together, in shares of the time that parsing takes; how they grow with
// the length of the text, also of texts made to be slow; and the whole command beside `node -e 0`.
// HANDBOOK_CORPUS names a folder of real Markdown to measure too; BENCH_CLI another build of the command.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { craftedTexts } from './craftedTexts.mjs'

const ROOT = join(import.meta.dirname, '../..')
const CLI = process.env.BENCH_CLI ?? join(ROOT, 'dist/cli.cjs')
const SEED = join(ROOT, 'fixtures/engineering-handbook.md')
const seed = readFileSync(SEED, 'utf8')
const config = JSON.parse(readFileSync(join(ROOT, 'src/model/config.schema.json'), 'utf8'))
const ids = Object.keys(config.$defs.checks.properties)

// The public function parses each time; its two halves are measured apart.
const { fileContext, examine, conclude, resolveConfig } = await bundled([
  'fileContext',
  'examine',
  'conclude',
  'resolveConfig',
])

async function bundled(names) {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-kit-bench-'))
  const outfile = join(folder, 'bundle.mjs')
  await build({
    stdin: {
      contents: names.map(name => `export * from './src/validate/${name}.ts'`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
    outfile,
    absWorkingDir: ROOT,
  })
  const module = await import(pathToFileURL(outfile))
  rmSync(folder, { recursive: true })
  return module
}

const ROUNDS = 7
/** Parsing these takes long. */
const CRAFTED_ROUNDS = 3
const TODAY = '2026-01-01'

/** The least of several runs, in milliseconds: what else the machine does only adds. */
function measure(sources, options, rounds = ROUNDS) {
  const least = { parsing: Number.POSITIVE_INFINITY, checking: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    let start = performance.now()
    const contexts = sources.map(source => fileContext(source, {}))
    least.parsing = Math.min(least.parsing, performance.now() - start)
    start = performance.now()
    const plan = resolveConfig(options)
    const outside = { today: TODAY, checkIds: [...plan.checks.keys()] }
    for (const context of contexts) {
      const examined = examine(context, plan, outside)
      conclude([{ examined, source: () => context.source, context: null }], { plan, today: TODAY }, {})
    }
    least.checking = Math.min(least.checking, performance.now() - start)
  }
  return least
}

function corpus() {
  const folder = process.env.HANDBOOK_CORPUS
  if (!folder) return null
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.md'),
  )
  // Every thirtieth is enough: some 90 of all kinds.
  return files
    .filter((_, index) => index % 30 === 0)
    .map(file => ({ path: file, value: readFileSync(join(folder, file), 'utf8') }))
}

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`

for (const [name, sources] of [
  ['seed × 20', [seeds(20)]],
  ['corpus', corpus()],
]) {
  if (!sources) continue
  const { parsing, checking } = measure(sources, {})
  console.log(`\n${name}: parsing ${parsing.toFixed(0)} ms, all checks ${percent(checking, parsing)} of it`)
  const bare = measure(sources, { preset: 'none' }).checking
  console.table(
    ids.map(id => {
      const own = Math.max(
        0,
        measure(sources, { preset: 'none', checks: { [id]: 'warning' } }).checking - bare,
      )
      return { check: id, ms: own.toFixed(2), 'of parsing': percent(own, parsing) }
    }),
  )
}

console.log('\nGrowth: the time of all checks for 20, 80 and 320 seeds in one text; × 4 is linear')
const growth = [20, 80, 320].map(count => measure([seeds(count)], { preset: 'strict' }).checking)
console.log(
  `${growth.map(time => `${time.toFixed(1)} ms`).join(', ')}: × ${(growth[1] / growth[0]).toFixed(1)}, × ${(growth[2] / growth[1]).toFixed(1)}`,
)

console.log(
  '\nTexts that are made to be slow: all checks, and how the time grows with four times the text; 4 is linear',
)
const [shorter, longer] = [30_000, 120_000].map(craftedTexts)
console.table(
  shorter.map(({ name, text }, index) => {
    const [short, long] = [text, longer[index].text].map(
      source => measure([source], { preset: 'strict' }, CRAFTED_ROUNDS).checking,
    )
    return {
      text: name,
      '30 KB': short.toFixed(1),
      '120 KB': long.toFixed(1),
      growth: (long / short).toFixed(1),
    }
  }),
)

console.log('\nThe whole process, medians of 15')
const commands = { 'node -e 0': ['-e', '0'], 'handbook-kit validate': [CLI, 'validate', SEED] }
const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
for (let round = 0; round < 15; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    times[name].push(performance.now() - start)
  }
}
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]
const base = median(times['node -e 0'])
console.table(
  Object.entries(times).map(([command, list]) => ({
    command,
    ms: median(list).toFixed(1),
    ratio: (median(list) / base).toFixed(2),
  })),
)

/** The seed many times in one text, with chapters and rules of their own. */
function seeds(count) {
  const body = seed.replace(/^---[\s\S]*?---\n/, '')
  const copy = index =>
    body
      .replace(/^- /gm, `- ${index} `)
      .replace(/Chapter (\d+)/g, (_, number) => `Chapter ${index * 8 + Number(number)}`)
  return Array.from({ length: count }, (_, index) => copy(index)).join('\n\n')
}
