/** `1.2 Berth`, `3. Berth`: a number that only counts the terms. */
export const COUNTED = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,3}[.)])\s+(?=\S)/
const SIMPLE = /^\d{1,3}(?=[.)])(?!\.\d)/

/** Whether most terms begin with a number that only counts them: those of “1. class” and “2. class” tell them apart. */
export function areCounted(terms: string[]): boolean {
  const counted = terms.filter(term => COUNTED.test(term))
  const simple = counted.filter(term => SIMPLE.test(term))
  const names = simple.map(term => term.replace(COUNTED, '').toLowerCase())
  return (
    2 * counted.length > terms.length &&
    simple.every((term, index) => Number(SIMPLE.exec(term)![0]) === index + 1) &&
    new Set(names).size === names.length
  )
}
