import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** Everything in one minified file: the command's start is mostly the reading of modules. */
const command: Options = {
  format: 'cjs',
  target: 'node20.19',
  platform: 'node',
  noExternal: [/.*/],
  minify: true,
  splitting: false,
  dts: false,
}

const SEED = 'fixtures/engineering-handbook.md'
const SCHEMAS = ['schema.json', 'changes.schema.json', 'diagnostics.schema.json', 'config.schema.json']

const SATTERI_URL = `const handbookKitSatteri = { get url() { let path = __filename; try { path = require.resolve('satteri') } catch {} return require('node:url').pathToFileURL(path).href } };`

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
    dts: true,
    onSuccess: async () => {
      for (const schema of SCHEMAS) copyFileSync(`src/model/${schema}`, `dist/${schema}`)
    },
  },
  { ...command, entry: ['src/cli.ts'] },
  {
    ...command,
    entry: { main: 'src/cli/main.ts', export: 'src/cli/mainExport.ts', validate: 'src/cli/mainValidate.ts' },
    esbuildOptions: options => {
      options.alias = {
        // The modules for browsers, which tree-shaking can make smaller; those for Node are CommonJS.
        yaml: './node_modules/yaml/browser/index.js',
        // 7 ms at the start, for references that few handbooks have.
        he: './src/cli/lazyHe.ts',
      }
      // Sätteri's native module is found from Sätteri's own folder, wherever that is; looked up when it is asked for.
      options.define = { 'import.meta.url': 'handbookKitSatteri.url' }
      options.banner = { js: SATTERI_URL }
    },
    // The first run of each leaves the compiled code for the next.
    onSuccess: async () => {
      for (const name of [['export'], ['validate'], ['query', 'rules']]) {
        spawnSync(process.execPath, ['dist/cli.cjs', ...name, SEED], { stdio: 'ignore' })
      }
    },
  },
])
