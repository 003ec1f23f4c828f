import type { ChangeSide, Json } from '../model/index.ts'
import { cloneJson } from './cloneJson.ts'
import type { EntryNode } from './entryNode.ts'
import { ownValue } from './ownValue.ts'

/** An entry as one side of a change; shares nothing with the model. */
export function sideOf({ path, value, number, name, text, titles, file, position }: EntryNode): ChangeSide {
  return {
    path,
    id: typeof value.id === 'string' ? value.id : null,
    number,
    name,
    text,
    titles: [...titles],
    file,
    position: position && { start: { ...position.start }, end: { ...position.end } },
    value: cloneJson(ownValue(value) as Json),
  }
}
