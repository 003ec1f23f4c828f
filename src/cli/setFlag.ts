/**
 * Flags of V8, what they are without us, and the versions of V8 that have them: others print an error, and nothing tells
 * them apart by asking.
 */
const FLAGS = {
  // Gone in V8 12, of Node 22.
  'interrupt-budget': { usual: 66 * 1024, v8: /^11\./ },
  // Tried on Node 20, 22 and 24.
  'heap-growing-percent': { usual: 0, v8: /^1[123]\./ },
}

const set = new Set<string>()

/**
 * Sets a flag of V8 for the rest of the run, once, where this V8 has it. At the end it is set back, before `loadCached` keeps the
 * code of the run: V8 takes no code that was made with other flags.
 */
export function setFlag(name: keyof typeof FLAGS, value: number, version = process.versions.v8): void {
  const { usual, v8 } = FLAGS[name]
  if (set.has(name) || !v8.test(version)) return
  set.add(name)
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString(`--${name}=${value}`)
  process.prependOnceListener('exit', () => setFlagsFromString(`--${name}=${usual}`))
}
