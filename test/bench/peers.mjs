// handbook-kit beside linters of Markdown on the same files, in turns, so that a slow minute is slow for all.
//   mkdir /tmp/peers && cd /tmp/peers && npm i markdownlint-cli2 remark-cli remark-preset-lint-recommended rumdl
//   PEERS=/tmp/peers HANDBOOK_CORPUS=folder node test/bench/peers.mjs
// Whole processes, their output thrown away; prints tables in Markdown. ROUNDS (3) says how often each is run.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { markdownToMdast } from 'satteri'
import { unified } from 'unified'
import { parse } from '../../dist/index.js'
import { satteri } from '../../dist/satteri.js'

const root = join(import.meta.dirname, '../..')
const folder = resolve(process.env.HANDBOOK_CORPUS ?? join(root, 'fixtures'))
const seed = join(root, 'fixtures/engineering-handbook.md')
const peers = process.env.PEERS
const rounds = Number(process.env.ROUNDS ?? 3)

/** The median of each task's times in milliseconds, after one round that is not counted. */
function times(tasks, count) {
  const taken = tasks.map(() => [])
  for (let round = -1; round < count; round++) {
    tasks.forEach((task, index) => {
      const start = process.hrtime.bigint()
      task()
      if (round >= 0) taken[index].push(Number(process.hrtime.bigint() - start) / 1e6)
    })
  }
  return taken.map(list => list.sort((a, b) => a - b)[list.length >> 1])
}

/** Where NODE_EXTRA_CA_CERTS is set, Node first reads all those certificates, in 30 ms, which hide what a start takes. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/** Codes 0 and 1 are no findings and findings; anything else, and it did not do its work. */
function runs(command, args, cwd) {
  return () => {
    const { status, signal, error, stderr } = spawnSync(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 30,
    })
    if (error || signal || status === null || status > 1)
      throw new Error(
        `${command} ${args.join(' ')}: ${error ?? signal ?? status}\n${String(stderr).slice(0, 500)}`,
      )
  }
}

const cli = join(root, 'dist/cli.cjs')
const ours = (...args) => runs(process.execPath, [cli, ...args], root)
const bin = name => join(peers, 'node_modules/.bin', name)

/** The program itself where it is there: what npm installs starts Node first. */
function rumdl() {
  const scope = join(peers, 'node_modules/@rumdl')
  const native = existsSync(scope) ? readdirSync(scope).map(name => join(scope, name, 'rumdl')) : []
  return native.find(existsSync) ?? bin('rumdl')
}

const linters = peers
  ? [
      {
        name: 'rumdl, no cache',
        on: path =>
          runs(rumdl(), ['check', '--no-cache', '--isolated', '--respect-gitignore=false', path], peers),
      },
      {
        name: 'markdownlint-cli2',
        on: path =>
          runs(
            bin('markdownlint-cli2'),
            [path.endsWith('.md') ? path : `${path}/**/*.md`, '--no-globs'],
            peers,
          ),
      },
      {
        name: 'remark-cli, preset-lint-recommended',
        on: path =>
          runs(
            bin('remark'),
            [path, '--use', 'remark-preset-lint-recommended', '--no-stdout', '--quiet'],
            peers,
          ),
      },
    ]
  : []
if (!peers) console.log('PEERS is not set: no linters to compare with; see the head of this file.\n')

function table(title, rows, base) {
  const [, reference] = rows.find(([name]) => name === base)
  console.log(`| ${title} | ms | / ${base} |\n| --- | ---: | ---: |`)
  for (const [name, time] of rows)
    console.log(`| ${name} | ${time.toFixed(0)} | ${(time / reference).toFixed(2)} |`)
  console.log()
}

function measure(title, tasks, count, base) {
  const taken = times(
    tasks.map(({ run }) => run),
    count,
  )
  table(
    title,
    tasks.map(({ name }, index) => [name, taken[index]]),
    base,
  )
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md'))
  .map(path => readFileSync(join(folder, path), 'utf8'))
const size = files.reduce((sum, text) => sum + text.length, 0)
const [{ model }] = cpus()
console.log(
  `${files.length} files, ${(size / 1e6).toFixed(1)} MB; ${model} × ${cpus().length}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
)

measure(
  'the folder',
  [
    { name: 'handbook-kit validate', run: ours('validate', '--output', 'compact', folder) },
    { name: 'handbook-kit export', run: ours('export', '--compact', folder) },
    ...linters.map(({ name, on }) => ({ name, run: on(folder) })),
  ],
  rounds,
  'handbook-kit validate',
)

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const all = read => () => {
  for (const text of files) read(text)
}
measure(
  'parsing alone, in one process',
  [
    { name: 'Sätteri alone', run: all(text => markdownToMdast(text, { position: true })) },
    { name: 'parse with Sätteri', run: all(text => parse(text, { parser: satteri })) },
    { name: 'remark alone', run: all(text => remark.parse(text)) },
    { name: 'parse with remark', run: all(text => parse(text)) },
  ],
  Math.max(1, rounds - 1),
  'Sätteri alone',
)

measure(
  'cold start, one small file',
  [
    { name: 'node -e 0', run: runs(process.execPath, ['-e', '0'], root) },
    { name: 'handbook-kit export', run: ours('export', seed) },
    { name: 'handbook-kit validate', run: ours('validate', seed) },
    ...linters.map(({ name, on }) => ({ name, run: on(seed) })),
  ],
  rounds * 5,
  'node -e 0',
)
