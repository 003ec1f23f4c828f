import { copyFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

export default defineConfig([
  {
    entry: ['src/index.ts'],
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: true,
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
    splitting: false,
    dts: false,
    esbuildOptions: options => {
      options.alias = {
        // The modules for browsers: those for Node are CommonJS, and ask for modules while they run.
        yaml: './node_modules/yaml/browser/index.js',
        // 7 ms at the start, for references that few handbooks have.
        he: './src/cli/lazyHe.ts',
      }
    },
  },
])
