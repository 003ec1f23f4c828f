/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const [ROUNDS, START] = constants()

/** SHA-256 of a text in UTF-8, in hexadecimal (FIPS 180-4). The Web's own is asynchronous, and Node's is not the Web's. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  // The text, a 1 bit, zeros, and the length in bits as 64 bits, in blocks of 64 bytes.
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  const state = Int32Array.from(START)
  const words = new Int32Array(64)
  for (let at = 0; at < padded.length; at += 64) digest(state, view, at, words)
  return [...state].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function digest(state: Int32Array, view: DataView, at: number, words: Int32Array): void {
  for (let index = 0; index < 16; index++) words[index] = view.getInt32(at + 4 * index)
  for (let index = 16; index < 64; index++) {
    const [x, y] = [words[index - 15]!, words[index - 2]!]
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    words[index] = words[index - 16]! + low + words[index - 7]! + high
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
    const mixed =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[index]! + words[index]!
    const major = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + mixed) | 0
    d = c
    c = b
    b = a
    a = (mixed + major) | 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = state[index]! + value
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

function constants(): [number[], number[]] {
  const primes: number[] = []
  for (let number = 2; primes.length < 64; number++)
    if (primes.every(prime => number % prime !== 0)) primes.push(number)
  const fraction = (root: number) => ((root - Math.floor(root)) * 0x100000000) | 0
  return [
    primes.map(prime => fraction(Math.cbrt(prime))),
    primes.slice(0, 8).map(prime => fraction(Math.sqrt(prime))),
  ]
}
