import { copyFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: ['src/index.ts'],
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    clean: true,
    onSuccess: async () => copyFileSync('src/model/schema.json', 'dist/schema.json'),
  },
  {
    // One minified file with everything in it: the command's start is mostly the reading of modules.
    entry: ['src/cli.ts'],
    format: 'esm',
    target: 'node20.19',
    platform: 'node',
    noExternal: [/.*/],
    minify: true,
    esbuildOptions: options => {
      // Of yaml, the modules for browsers: those for Node are CommonJS, and ask for modules while they run.
      options.alias = { yaml: './node_modules/yaml/browser/index.js' }
    },
    splitting: false,
    dts: false,
  },
])
