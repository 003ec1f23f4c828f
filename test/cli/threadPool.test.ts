import { describe, expect, it } from 'vitest'
import type { NamedBytes } from '../../src/cli/namedBytes.ts'
import { threadPool } from '../../src/cli/threadPool.ts'
import { fakeThreads } from '../support/fakeThreads.ts'

const work = { name: 'examine', setup: null } as const
const upper = async () => (sources: readonly NamedBytes[]) => sources.map(({ path }) => path.toUpperCase())

async function share(
  paths: readonly string[],
  {
    count = 2,
    size = 40_000,
    diesOf,
    comesUp,
  }: {
    count?: number
    size?: number
    diesOf?: (batch: readonly NamedBytes[]) => string | null
    comesUp?: (index: number) => boolean
  } = {},
) {
  const threads = fakeThreads(upper, diesOf, comesUp)
  const done: string[] = []
  const lost: string[] = []
  const pool = threadPool(count, events => threads.start(work, events), {
    done: (tasks, results) => {
      for (const [index, { place }] of tasks.entries()) {
        expect(done[place]).toBeUndefined()
        done[place] = (results as string[])[index]!
      }
    },
    lost: ({ source }, reason) => lost.push(`${source.path}: ${reason}`),
  })
  for (const [place, path] of paths.entries())
    await pool.add({ place, source: { path, value: new Uint8Array(size) } })
  const left = await pool.end()
  return { done, lost, left: left.map(({ source }) => source.path), threads }
}

const paths = Array.from({ length: 40 }, (_, index) => `f${index}`)
const capitals = paths.map(path => path.toUpperCase())

describe('files that are shared out', () => {
  it.each([1, 2, 4])('are all done, by %i threads', async count => {
    const { done, lost, left, threads } = await share(paths, { count })
    expect([done, lost, left]).toEqual([capitals, [], []])
    expect(threads.started()).toBe(count)
  })

  it('go out in batches', async () => {
    expect((await share(paths, { size: 40_000 })).threads.batches[0]).toEqual(['f0', 'f1'])
    expect((await share(paths, { size: 1 })).threads.batches).toEqual([paths])
    expect((await share(paths, { size: 1e6 })).threads.batches).toHaveLength(paths.length)
  })

  it('may be none', async () => {
    expect(await share([])).toMatchObject({ done: [], lost: [], left: [] })
  })

  it('are done by others where a thread dies, but for the one it died of', async () => {
    const diesOf = (batch: readonly NamedBytes[]) =>
      batch.some(({ path }) => path === 'f7') ? 'it ran out of memory' : null
    const { done, lost, left, threads } = await share(paths, { size: 10_000, diesOf })
    expect(lost).toEqual(['f7: it ran out of memory'])
    expect(left).toEqual([])
    expect(done.filter(Boolean)).toEqual(capitals.filter(name => name !== 'F7'))
    expect(threads.started()).toBe(4)
  })

  it('are tried again where a thread dies over one alone, and lost the second time', async () => {
    let deaths = 0
    const once = (batch: readonly NamedBytes[]) =>
      batch.some(({ path }) => path === 'f7') && deaths++ === 0 ? 'boom' : null
    expect(await share(paths, { size: 1e6, diesOf: once })).toMatchObject({ done: capitals, lost: [] })
    const always = (batch: readonly NamedBytes[]) => (batch.some(({ path }) => path === 'f7') ? 'boom' : null)
    expect((await share(paths, { size: 1e6, diesOf: always })).lost).toEqual(['f7: boom'])
  })

  it('are all lost one by one where every one kills its thread, and it comes to an end', async () => {
    const { done, lost } = await share(paths, { diesOf: () => 'boom' })
    expect(done).toEqual([])
    expect(lost.sort()).toEqual(paths.map(path => `${path}: boom`).sort())
  })

  it('are done by the threads that come up', async () => {
    const { done, left, threads } = await share(paths, { comesUp: index => index === 1 })
    expect([done, left]).toEqual([capitals, []])
    expect(threads.started()).toBe(2)
  })

  it('are given back where none comes up', async () => {
    const { done, lost, left } = await share(paths, { comesUp: () => false })
    expect([done, lost]).toEqual([[], []])
    expect(left.sort()).toEqual([...paths].sort())
  })
})
