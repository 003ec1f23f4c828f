import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const ROOT = dirname(SRC)
const MAX_LINES = 200

/** Each folder may import those of the rows above its own, and itself; the folders of one row do not import each other. */
const LAYERS = [
  ['model', 'text'],
  ['markdown'],
  ['repair'],
  ['parse'],
  ['query', 'diff'],
  ['review'],
  ['checks'],
  ['validate'],
  ['report'],
  ['cli'],
]
/** What only some folders may import, besides types. */
const RESERVED: { [name: string]: RegExp } = {
  'node:': /^(?:cli\/|cli\.ts$)/,
  unified: /^(?:markdown\/|remark\.ts$)/,
  remark: /^markdown\//,
  satteri: /^(?:markdown\/|satteri\.ts$)/,
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const sources = files.map(file => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(join(SRC, file), 'utf8'),
}))
const importsOf = (text: string) =>
  [...text.matchAll(/(?:^|\n)(?:import\s|(?:import|export)\s[^'"]*?\sfrom\s)['"]([^'"]+)['"]/g)].map(
    ([, name]) => name!,
  )
const layerOf = (folder: string) => LAYERS.findIndex(row => row.includes(folder))

describe.each(sources)('src/$file', ({ file, text }) => {
  const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : null

  it(`has at most ${MAX_LINES} lines`, () => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(MAX_LINES)
  })

  it('imports only from below', () => {
    for (const name of importsOf(text).filter(name => name.startsWith('.'))) {
      const target = relative(SRC, resolve(SRC, dirname(file), name)).replaceAll('\\', '/')
      if (folder === null || target.startsWith('..')) continue
      const to = target.includes('/') ? target.slice(0, target.indexOf('/')) : null
      expect(to, `${name} is not in a folder of src`).not.toBeNull()
      if (to === folder || to === 'model') continue
      expect(layerOf(folder), `${folder} is in no row`).toBeGreaterThanOrEqual(0)
      expect(layerOf(to!), `${folder} must not import ${to}`).toBeLessThan(layerOf(folder))
    }
  })

  it('leaves reserved modules to those that may use them', () => {
    for (const name of importsOf(text)) {
      for (const [prefix, allowed] of Object.entries(RESERVED)) {
        const reserved = prefix.endsWith(':')
          ? name.startsWith(prefix)
          : name === prefix || name.startsWith(`${prefix}-`)
        if (reserved) expect(file, `${name} is not for ${file}`).toMatch(allowed)
      }
    }
  })

  it('only re-exports, if it is an index', () => {
    if (!file.endsWith('index.ts')) return
    const rest = text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*/g, '')
      .replace(/export (?:type )?(?:\*|\{[^}]*\}) from '[^']+'/g, '')
    expect(rest.trim()).toBe('')
  })

  it('is named after the one value that it exports, if it is one', () => {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.ts'.length)
    const values = [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
      ([, own]) => own!,
    )
    const [only, ...more] = values
    if (only && more.length === 0 && /^[a-z]/.test(only) && name !== 'index')
      expect([name, `${name}Command`]).toContain(only)
  })
})

describe('the top of the project', () => {
  const ALLOWED =
    /^(?:package\.json|package-lock\.json|tsconfig\.json|tsup\.config\.ts|CHANGELOG\.md|README\.md|LICENSE|biome\.json|action\.yml|src|fixtures|test|dist|node_modules|\..*)$/

  it('holds what the layout allows and nothing else', () => {
    expect(readdirSync(ROOT).filter(name => !ALLOWED.test(name))).toEqual([])
  })
})

describe('a test of the layout', () => {
  it('sees imports of every form', () => {
    const text =
      "import a from './a.ts'\nimport type { B } from '../b.ts'\nimport {\n  c,\n} from 'node:c'\nexport * from './d.ts'\nimport './e.ts'\n"
    expect(importsOf(text)).toEqual(['./a.ts', '../b.ts', 'node:c', './d.ts', './e.ts'])
  })
})
