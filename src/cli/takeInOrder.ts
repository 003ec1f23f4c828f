import { escapeControls } from '../text/escapeControls.ts'
import { progress } from './progress.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

export interface Taker<Result> {
  /**
   * Says that a file is done; in any order.
   *
   * @param result gives what came of it, or throws
   */
  finish: (place: number, result: () => Result) => Promise<void> | void
  /** Takes all before which none is missing. */
  flush: () => Promise<void>
  /** @returns whether something failed */
  end: () => Promise<boolean>
}

/**
 * Takes what comes of files in the order of the files, and tells how far it is. A UsageError that came of one of several
 * files is told on standard error.
 *
 * @param take gives what is to be said on standard error, if anything
 */
export function takeInOrder<Result>(
  total: number,
  take: (result: Result) => Promise<string> | string,
  system: System,
): Taker<Result> {
  const shown = progress(total, system)
  const waiting = new Map<number, () => Result>()
  let next = 0
  let finished = 0
  let failed = false
  const takeOne = async (result: () => Result) => {
    try {
      return await take(result())
    } catch (error) {
      if (!(error instanceof UsageError) || total === 1) throw error
      failed = true
      return `handbook-kit: ${escapeControls(error.message)}\n`
    }
  }
  const flush = async () => {
    for (let result = waiting.get(next); result; result = waiting.get(next)) {
      waiting.delete(next++)
      const said = await takeOne(result)
      if (!said) continue
      await shown.clear()
      await system.warn(said)
    }
  }
  return {
    finish: (place, result) => {
      waiting.set(place, result)
      return shown.show(++finished)
    },
    flush,
    end: async () => {
      await flush()
      await shown.clear()
      return failed
    },
  }
}
