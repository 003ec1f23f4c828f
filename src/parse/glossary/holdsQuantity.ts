import { quantities } from '../quantities.ts'

/** Units of shares, of money, and of days that a calendar decides. */
const WITHOUT_DURATION = /^(?:[%‰$€£¥]|(?:business|working|calendar) .+)$/

/** Whether a text has a time, a share or an amount of money in it. */
export function holdsQuantity(text: string): boolean {
  return quantities(text).some(({ unit, duration }) => duration !== null || WITHOUT_DURATION.test(unit))
}
