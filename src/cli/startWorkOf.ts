import type { NamedBytes } from './namedBytes.ts'
import type { System } from './system.ts'
import type { StartWork } from './threadPool.ts'

/** Makes ready for one kind of work in a thread. */
export type Worker = (
  setup: never,
  load: System['load'],
) => Promise<(sources: readonly NamedBytes[]) => unknown>

/** The works of the threads that a bundle's commands start, by name. */
export function startWorkOf(workers: { readonly [name: string]: Worker }): StartWork {
  return ({ name, setup }, load) => workers[name]!(setup as never, load)
}
