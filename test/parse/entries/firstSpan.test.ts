import { expect, it } from 'vitest'
import { firstSpan } from '../../../src/parse/entries/firstSpan.ts'

it('takes an id off the name before others', () => {
  expect(firstSpan('[mooring buoy]{#buoy} (MB)')).toEqual({ id: 'buoy', label: 'mooring buoy (MB)' })
  expect(firstSpan('mooring buoy{#buoy} (MB)')).toEqual({ id: 'buoy', label: 'mooring buoy (MB)' })
})

it.each(['Use {#id} here', 'Use{#id} here', '[buoy]{#buoy}', 'buoy (MB)'])('leaves others: %s', label => {
  expect(firstSpan(label)).toBeNull()
})
