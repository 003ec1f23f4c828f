/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const [ROUNDS, START] = constants()
const ENCODER = new TextEncoder()
/** Bytes that are digested at once. */
const BLOCK = 64
/** Bytes that a UTF-16 unit takes at most. */
const MAX_UTF8 = 3

/** SHA-256 of a text in UTF-8, in hexadecimal (FIPS 180-4). The Web's own is asynchronous, and Node's is not the Web's. */
export function sha256(text: string): string {
  // The text, a 1 bit, zeros, and the length in bits as 64 bits, in blocks of 64 bytes.
  const padded = new Uint8Array(MAX_UTF8 * text.length + 2 * BLOCK)
  const { written } = ENCODER.encodeInto(text, padded)
  const length = (((written + 8) >> 6) + 1) * BLOCK
  padded[written] = 0x80
  const bits = [Math.floor(written / 0x20000000), written << 3]
  for (let index = 0; index < 8; index++)
    padded[length - 8 + index] = bits[index >> 2]! >>> (8 * (3 - (index & 3)))
  const state = START.slice()
  const words = new Int32Array(64)
  for (let at = 0; at < length; at += BLOCK) digest(state, padded, at, words)
  let hex = ''
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0')
  return hex
}

function digest(state: Int32Array, bytes: Uint8Array, start: number, words: Int32Array): void {
  for (let index = 0, at = start; index < 16; index++, at += 4)
    words[index] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
  for (let index = 16; index < 64; index++) {
    const x = words[index - 15]!
    const y = words[index - 2]!
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    words[index] = (words[index - 16]! + low + words[index - 7]! + high) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let index = 0; index < 64; index++) {
    // Cut to 32 bits at each step, so that they stay whole numbers for the machine.
    const chosen = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25))) | 0
    const mixed = (chosen + ((e & f) ^ (~e & g)) + ROUNDS[index]! + words[index]!) | 0
    const major = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + mixed) | 0
    d = c
    c = b
    b = a
    a = (mixed + major) | 0
  }
  const mixedIn = [a, b, c, d, e, f, g, h]
  for (let index = 0; index < mixedIn.length; index++) state[index] = state[index]! + mixedIn[index]!
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function constants(): [Int32Array, Int32Array] {
  const primes: number[] = []
  for (let number = 2; primes.length < 64; number++)
    if (primes.every(prime => number % prime !== 0)) primes.push(number)
  const fraction = (root: number) => ((root - Math.floor(root)) * 0x100000000) | 0
  return [
    Int32Array.from(primes, prime => fraction(Math.cbrt(prime))),
    Int32Array.from(primes.slice(0, 8), prime => fraction(Math.sqrt(prime))),
  ]
}
