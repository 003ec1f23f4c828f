import type { FileContext } from './context.ts'
import type { Target } from './fileFacts.ts'
import { templateComments } from './templateComments.ts'

/** The links of a file that are not in a comment of a template. */
export function* shownTargets({ facts, places, source }: FileContext): Generator<Target> {
  const hidden = templateComments(source)
  let next = 0
  for (const target of facts.targets) {
    if (next < hidden.length) {
      const { start } = places.of(target)
      while (next < hidden.length && hidden[next]!.end <= start.offset) next++
      if (next < hidden.length && hidden[next]!.start <= start.offset) continue
    }
    yield target
  }
}
