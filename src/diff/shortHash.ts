import { sha256 } from './sha256.ts'

/** 64 bits: among a million, the chance that two have one hash is 1 in 37 million. */
const LENGTH = 16

/** A name in hexadecimal digits for plain data, the same wherever it is made. */
export function shortHash(data: unknown): string {
  return sha256(JSON.stringify(data)).slice(0, LENGTH)
}
