import type { DoubtfulWord } from '../text/findMojibake.ts'

/** Why a damaged word that has several readings is only reported: it names them. */
export function reasonToDoubt(readings: DoubtfulWord['readings']): string {
  const names = readings.map(({ after, codePages }) => `“${after}” (${codePages.join(', then ')})`)
  return `it may be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
