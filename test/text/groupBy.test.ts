import { expect, it } from 'vitest'
import { groupBy } from '../../src/text/groupBy.ts'

it('groupBy keeps the order of groups and of items', () => {
  const groups = groupBy(['quay', 'mole', 'quill', 'mast'], word => word[0])
  expect([...groups]).toEqual([
    ['q', ['quay', 'quill']],
    ['m', ['mole', 'mast']],
  ])
})
