// The figures of the text layer: node test/bench/text.mjs [cases|clean|recall|line|speed …]; all without arguments.
// HANDBOOK_CORPUS is a folder of Markdown files, HANDBOOK_MOJIBAKE_CASES a file of cases: [{original, fixed,
// "fixed-encoding"?, category, label}]. What needs a variable that is not set is left out.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../..', import.meta.url).pathname
const outfile = join(root, 'node_modules/.cache/handbook-kit-text-bench.mjs')
await build({
  stdin: {
    contents: ['findMojibake', 'applyRuns', 'codePages']
      .map(name => `export * from './${name}.ts'`)
      .join('\n'),
    resolveDir: join(root, 'src/text'),
  },
  outfile,
  bundle: true,
  format: 'esm',
  logLevel: 'error',
})
const { findMojibake, applyRuns, CODE_PAGES } = await import(pathToFileURL(outfile).href)
rmSync(outfile)
const repaired = text => applyRuns(text, findMojibake(text).runs)

const wanted = process.argv.slice(2)
const wants = part => wanted.length === 0 || wanted.includes(part)
const verbose = process.env.VERBOSE === '1'
const rows = []
const row = (figure, value, target, ok) => {
  rows.push({ figure, value, target, ok: ok ? 'yes' : 'NO' })
  console.error(`${figure}: ${value} (${target})${ok ? '' : '  <-- short'}`)
}
const percent = (part, all) => `${((100 * part) / all).toFixed(2)} % (${part}/${all})`

/** Bytes 0x80 to 0xFF of each page; an undefined byte is the unit of its number, as WHATWG decoders have it. */
const upperHalves = new Map(
  CODE_PAGES.map(page => {
    const bytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128)
    const chars = page.upperHalf ?? new TextDecoder(page.label).decode(bytes)
    return [
      page.name,
      Array.from(bytes, (byte, index) => {
        const char = chars[index]
        return char === undefined || char === '\ufffd' ? String.fromCharCode(byte) : char
      }),
    ]
  }),
)
upperHalves.set(
  'latin-1',
  Array.from({ length: 128 }, (_, index) => String.fromCharCode(index + 128)),
)
const damage = (text, page) => {
  const upper = upperHalves.get(page)
  const parts = []
  for (const byte of new TextEncoder().encode(text))
    parts.push(byte < 128 ? String.fromCharCode(byte) : upper[byte - 128])
  return parts.join('')
}
/** Lone surrogates do not survive UTF-8, so only what does is compared. */
const exact = (damaged, original) => repaired(damaged) === original
const explain = (label, damaged, original) => {
  const got = repaired(damaged)
  let at = 0
  while (got[at] === original[at]) at++
  console.error(
    `  ${label}: want ${JSON.stringify(original.slice(at - 15, at + 15))} got ${JSON.stringify(got.slice(at - 15, at + 20))}`,
  )
}

// First, before the corpus has filled the heap with strings of every kind.
if (wants('speed')) {
  const fill = (sample, size) => {
    // Concatenated strings are ropes until something reads them; files are flat.
    const text = Buffer.from(sample.repeat(Math.ceil(size / sample.length)).slice(0, size)).toString()
    return { text, megabytes: Buffer.byteLength(text) / 1e6 }
  }
  // The first rounds are read by code that is not compiled yet, and on a machine with other work most are interrupted.
  const rounds = 15
  const time = text => {
    let best = Infinity
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      findMojibake(text)
      best = Math.min(best, performance.now() - start)
    }
    return best / 1000
  }
  const healthy =
    'The team’s rule: “review within 48h” — or say why not… Everyone else keeps to plain words. '
  const samples = [
    ['ASCII', 'Every pull request needs two approvals, and nobody merges red builds on Fridays.\n', 500],
    ['clean with curly quotes', `${healthy}\n`, 60],
    ['clean Russian', 'Каждый запрос требует «двух» проверок, и никто не сливает красные сборки.\n', 0],
    ['clean Chinese', '每个合并请求都需要两次批准，星期五不要合并失败的构建。\n', 0],
    ['damaged, English', damage(`${healthy}\n`, 'cp1252'), 20],
    [
      'damaged, Russian',
      damage('Каждый запрос требует двух проверок, и никто не сливает сборки.\n', 'cp1251'),
      20,
    ],
    ['damaged, Chinese', damage('每个合并请求都需要两次批准，星期五不要合并失败的构建。\n', 'cp1252'), 20],
    [
      'damaged, French, cp437',
      damage('Chaque requête a besoin de deux avis, et personne n’intègre un échec.\n', 'cp437'),
      20,
    ],
  ]
  for (const [name, sample, target] of samples) {
    const { text, megabytes } = fill(sample, 2e6)
    const speed = megabytes / time(text)
    row(`speed: ${name}`, `${speed.toFixed(0)} MB/s of UTF-8`, target ? `>= ${target}` : '-', speed >= target)
  }
  const mixed = `${healthy}${damage('le café d’à côté ', 'cp1252')}`
  const line = fill(mixed, 1e6)
  const seconds = time(line.text)
  row('1 MB on one mixed line', `${(seconds * 1000).toFixed(0)} ms`, '< 200 ms', seconds < 0.2)
  const hostile = {
    Ã: 'Ã',
    'â€': 'â€',
    'damaged and healthy': 'Ã©é',
    'Р»': 'Р»',
    quoted: '"Ã©" utf-8 ',
    unfolding: `Ã${'ƒ'.repeat(30)} `,
    deep: `${damage(damage(damage('é', 'cp1252'), 'cp1252'), 'cp1252')}é`,
  }
  for (const [name, sample] of Object.entries({ ...hostile, 'mixed line': mixed })) {
    const ratio = time(fill(sample, 4e6).text) / time(fill(sample, 2e6).text)
    row(`twice the length, ${name}`, `${ratio.toFixed(2)} times the time`, '< 2.6', ratio < 2.6)
  }
}

const corpus = process.env.HANDBOOK_CORPUS
const files = []
const walk = folder => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) walk(path)
    else {
      try {
        files.push({
          path,
          text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)),
        })
      } catch {
        // A file that is no UTF-8 cannot be damaged and compared.
      }
    }
  }
}
if (corpus) walk(corpus)
const nonAscii = files.filter(file => /[^\x00-\x7f]/.test(file.text))

if (wants('cases') && process.env.HANDBOOK_MOJIBAKE_CASES) {
  const cases = JSON.parse(readFileSync(process.env.HANDBOOK_MOJIBAKE_CASES, 'utf8'))
  const known = cases.filter(one => one.category === 'known-failures')
  const right = one => repaired(one.original) === (one['fixed-encoding'] ?? one.fixed)
  const rest = cases.filter(one => one.category !== 'known-failures')
  const good = rest.filter(right).length
  row('cases right', `${good}/${rest.length}`, 'all', good === rest.length)
  row(
    'known failures right',
    `${known.filter(right).length}/${known.length}`,
    '>= 2',
    known.filter(right).length >= 2,
  )
  for (const one of rest)
    if (!right(one)) console.error('  ', one.label, one.original, '=>', repaired(one.original))
}

if (wants('clean') && corpus) {
  let repairs = 0
  for (const { path, text } of files) {
    const { runs } = findMojibake(text)
    repairs += runs.length
    for (const run of runs)
      console.error(
        '  ',
        path,
        JSON.stringify(text.slice(run.start - 30, run.end + 30)),
        run.before,
        run.after,
        run.codePages,
      )
  }
  row('repairs in clean files', `${repairs} in ${files.length}`, '0', repairs === 0)
}

const recall = (figure, target, each) => {
  let right = 0
  for (const file of each) {
    if (exact(file.damaged, file.text)) right++
    else if (verbose) explain(`${figure} ${file.path}`, file.damaged, file.text)
  }
  row(figure, percent(right, each.length), `>= ${target} %`, right / each.length >= target / 100)
}
if (wants('recall') && corpus) {
  const targets = { 'koi8-r': 97, cp1256: 97, cp850: 90, cp866: 90 }
  for (const page of upperHalves.keys()) {
    if (process.env.PAGE && process.env.PAGE !== page) continue
    recall(
      `recall ${page}`,
      targets[page] ?? 99.5,
      nonAscii.map(file => ({ ...file, damaged: damage(file.text, page) })),
    )
  }
  for (const layers of [2, 3]) {
    if (process.env.PAGE) continue
    const each = nonAscii.map(file => {
      let damaged = file.text
      for (let layer = 0; layer < layers; layer++) damaged = damage(damaged, 'cp1252')
      return { ...file, damaged }
    })
    recall(`recall cp1252, ${layers} layers`, 99, each)
  }
}
if (wants('line') && corpus) {
  const each = nonAscii.map(file => {
    const lines = file.text.split('\n')
    const damaged = lines.flatMap((line, index) => (/[^\x00-\x7f]/.test(line) ? [index] : []))
    const chosen = damaged[((damaged.length * 7919) % damaged.length) ^ 0] ?? damaged[0]
    const at = damaged[Math.floor(damaged.length / 2)] ?? chosen
    lines[at] = damage(lines[at], 'cp1252')
    return { ...file, damaged: lines.join('\n') }
  })
  recall('recall of one damaged line', 99, each)
}

console.table(rows)
