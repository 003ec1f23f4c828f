import { CHARACTER_CLASS, CLASS_ROWS } from './characterClasses.ts'
import { once } from './once.ts'

/** The class of each UTF-16 code unit. */
export const classTable = once((): Uint8Array => {
  const table = new Uint8Array(65536)
  for (const [name, characters] of CLASS_ROWS) {
    const number = CHARACTER_CLASS[name]
    if (typeof characters === 'string') {
      for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = number
    } else table.fill(number, characters[0], characters[1] + 1)
  }
  return table
})
