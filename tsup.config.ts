import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Everything in one minified file: the command's start is mostly the reading of modules. */
const command: Options = {
  format: 'cjs',
  target: 'node20.19',
  platform: 'node',
  noExternal: [/.*/],
  minify: true,
  splitting: false,
  dts: false,
  plugins: [{ name: 'ascii', renderChunk: code => ({ code: ascii(code) }) }],
}

/** A bundle that `loadCached` loads: to put the function around it there would copy all of it in each start. */
const bundle: Options = {
  ...command,
  plugins: [
    {
      name: 'function',
      renderChunk: code => ({
        code: `(function (exports, require, module, __filename, __dirname) {${ascii(code)}\n})`,
      }),
    },
  ],
}

/**
 * One byte a character: V8 reads it faster, and `loadCached` need not decode it. What esbuild leaves are regular
 * expressions, and the `String.raw` of some, where an escape means the same.
 */
function ascii(code: string): string {
  return code.replace(/[^\x00-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What few runs need, as a bundle of its own that is read when it is asked for; and a short way to Sätteri's module. */
const INSTEAD: readonly { of: RegExp; contents: string }[] = [
  { of: /^he$/, contents: "export { default } from './src/cli/lazyHe.ts'" },
  { of: /^yaml$/, contents: "export * from './src/cli/lazyYaml.ts'" },
  {
    // Its neighbours call it `./remark.ts`.
    of: /\/markdown\/remark\.ts$|^\.\/remark\.ts$/,
    contents: "export { lazyRemark as remark } from './src/cli/lazyRemark.ts'",
  },
  { of: /^#binding$/, contents: "module.exports = require('./src/cli/nativeSatteri.ts').nativeSatteri()" },
]
const lazily: Plugin = {
  name: 'lazily',
  setup(build) {
    for (const { of } of INSTEAD)
      build.onResolve({ filter: of }, ({ path }) => ({ path, namespace: 'instead' }))
    build.onLoad({ filter: /./, namespace: 'instead' }, ({ path }) => ({
      contents: INSTEAD.find(({ of }) => of.test(path))!.contents,
      resolveDir: import.meta.dirname,
    }))
  },
}

/** Sätteri makes trees of HTML too, whose modules do nothing by themselves: what is not asked for is left out. */
const sparing: Plugin = {
  name: 'sparing',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
      /[\\/]node_modules[\\/]satteri[\\/]/.test(`${resolveDir}/`)
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    )
  },
}

/** Sources of this package as a bundle has them. */
const sources = (filter: RegExp, change: (source: ts.SourceFile) => string): Plugin => ({
  name: 'sources',
  setup(build) {
    build.onLoad({ filter }, ({ path }) => ({
      contents: change(parsed(readFileSync(path, 'utf8'))),
      loader: 'ts',
    }))
  },
})

const parsed = (source: string) => ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true)

/** A source with some of its nodes written anew. */
function edited(file: ts.SourceFile, write: (node: ts.Node) => string | undefined): string {
  let text = ''
  let done = 0
  const visit = (node: ts.Node): void => {
    const written = write(node)
    if (written === undefined) ts.forEachChild(node, visit)
    else {
      text += file.text.slice(done, node.getStart()) + written
      done = node.end
    }
  }
  visit(file)
  return text + file.text.slice(done)
}

/**
 * Makes the regular expressions of a module when they are first asked for. V8 reads each where it is written, those with
 * `\p{…}` in 0.1 ms, and most runs try a third of them: `validate` starts 2 ms faster, `export` 1 ms.
 */
function lateExpressions(file: ts.SourceFile): string {
  const late = new Map<ts.Node | string, string>()
  for (const statement of file.statements) {
    // What other modules ask for is there when they do.
    if (!ts.isVariableStatement(statement) || statement.modifiers) continue
    const { name, initializer } = statement.declarationList.declarations[0]!
    const own = name.getText()
    const made = initializer?.getText() ?? ''
    // One that is made of another one stays, and asks for that.
    if (!/^(?:\/|new RegExp\()/.test(made) || made.split(/\W+/).some(word => late.has(word))) continue
    late.set(own, `${own}()`)
    late.set(statement.declarationList, `let $${own}: RegExp, ${own} = () => ($${own} ??= ${made})`)
  }
  const isName = (node: ts.Node) => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
  return edited(file, node => late.get(ts.isIdentifier(node) && !isName(node) ? node.text : node))
}

const late = sources(/[\\/]src[\\/](?:\w+[\\/])*\w+\.ts$/, lateExpressions)

/** The examples of checks are for `explain` and the tests; `validate` starts 1 ms faster without them. */
const bare = sources(/[\\/]src[\\/]checks[\\/]\w+\.ts$/, check => {
  const isExamples = (node: ts.Node) => ts.isPropertyAssignment(node) && node.name.getText() === 'examples'
  return lateExpressions(parsed(edited(check, node => (isExamples(node) ? 'examples: []' : undefined))))
})

const SEED = 'fixtures/engineering-handbook.md'
const SCHEMAS = ['schema.json', 'changes.schema.json', 'diagnostics.schema.json', 'config.schema.json']

const SATTERI_URL = `const handbookKitSatteri = { get url() { let path = __filename; try { path = require.resolve('satteri') } catch {} return require('node:url').pathToFileURL(path).href } };`

const run: Options = {
  ...bundle,
  esbuildPlugins: [lazily, sparing, late],
  esbuildOptions: options => {
    // Sätteri's native module is found from Sätteri's own folder, wherever that is; looked up when it is asked for.
    options.define = { 'import.meta.url': 'handbookKitSatteri.url' }
    options.banner = { js: SATTERI_URL }
  },
}

/** The first run of each command leaves its compiled code for the next; the launcher is built beside it. */
const firstRun =
  (...names: string[][]) =>
  async () => {
    for (const name of names)
      spawnSync(process.execPath, ['dist/cli.cjs', ...name, SEED], { stdio: 'ignore' })
  }

export default defineConfig([
  {
    // The model is read without its readers, in a browser for instance.
    entry: {
      index: 'src/index.ts',
      satteri: 'src/satteri.ts',
      query: 'src/query/index.ts',
      diff: 'src/diff/index.ts',
      remark: 'src/remark.ts',
    },
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    external: ['satteri'],
    esbuildPlugins: [late],
    dts: true,
    onSuccess: async () => {
      for (const schema of SCHEMAS) copyFileSync(`src/model/${schema}`, `dist/${schema}`)
    },
  },
  { ...command, entry: { cli: 'src/cli.ts', thread: 'src/cli/thread.ts' } },
  {
    ...bundle,
    // Of yaml the modules for browsers, which tree-shaking can make smaller; those for Node are CommonJS.
    entry: {
      remark: 'src/markdown/remark.ts',
      yaml: 'node_modules/yaml/browser/index.js',
      he: 'node_modules/he/he.js',
    },
  },
  {
    ...run,
    entry: { main: 'src/cli/main.ts', export: 'src/cli/mainExport.ts' },
    onSuccess: firstRun(['export'], ['query', 'rules']),
  },
  {
    ...run,
    entry: { validate: 'src/cli/mainValidate.ts' },
    esbuildPlugins: [lazily, sparing, bare, late],
    onSuccess: firstRun(['validate']),
  },
])
