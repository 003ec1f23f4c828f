import type { System } from './system.ts'

/** What is done sooner needs no word. */
const FIRST_AFTER = 1000
/** More often than this nobody can read it, in milliseconds. */
const EVERY = 100
const CLEAR_LINE = '\r\u001b[2K'

export interface Progress {
  show: (done: number) => Promise<void> | void
  /** Takes the line away, before anything else is printed. */
  clear: () => Promise<void> | void
}

/** Tells how far a long run is: one line on a terminal, from the first second on; in a pipe or a file nothing. */
export function progress(total: number, system: System): Progress {
  const start = system.now()
  let next = start + FIRST_AFTER
  let isShown = false
  // A dumb terminal could not clear the line.
  const canShow = () => system.isErrorTerminal && system.env.TERM !== 'dumb'
  return {
    show: done => {
      const now = system.now()
      if (now < next) return
      const isWanted = canShow()
      next = isWanted ? now + EVERY : Number.POSITIVE_INFINITY
      if (!isWanted) return
      isShown = true
      return system.warn(`${CLEAR_LINE}${done} of ${total} files`)
    },
    clear: () => {
      if (!isShown) return
      isShown = false
      return system.warn(CLEAR_LINE)
    },
  }
}
