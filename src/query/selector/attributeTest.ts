import type { AstAttribute } from 'css-selector-parser'
import type { Element } from './tree.ts'

/** How CSS compares; an empty value fits only `=`. */
const OPERATORS: { readonly [operator: string]: (value: string, wanted: string) => boolean } = {
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => wanted !== '' && value.split(/\s+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => wanted !== '' && value.startsWith(wanted),
  '$=': (value, wanted) => wanted !== '' && value.endsWith(wanted),
  '*=': (value, wanted) => wanted !== '' && value.includes(wanted),
}

/** Tests a field of the model; of a list, any of its texts. `file` is that of the chapter, for all that is in it. */
export function attributeTest({
  name,
  operator,
  value,
  caseSensitivityModifier,
}: AstAttribute): (element: Element) => boolean {
  if (operator === undefined || value?.type !== 'String')
    return element => {
      const field = fieldOf(element, name)
      return Array.isArray(field) ? field.length > 0 : field !== null && field !== undefined
    }
  const anyCase = caseSensitivityModifier?.toLowerCase() === 'i'
  const wanted = anyCase ? value.value.toLowerCase() : value.value
  const compare = OPERATORS[operator]!
  const fits = (text: string) => compare(anyCase ? text.toLowerCase() : text, wanted)
  return element => {
    const field = fieldOf(element, name)
    if (typeof field === 'string') return fits(field)
    if (Array.isArray(field)) return field.some(one => typeof one === 'string' && fits(one))
    return (typeof field === 'number' || typeof field === 'boolean') && fits(String(field))
  }
}

function fieldOf({ value, located }: Element, name: string): unknown {
  if (name === 'file') return located?.file
  return Object.hasOwn(value, name) ? (value as { [field: string]: unknown })[name] : undefined
}
