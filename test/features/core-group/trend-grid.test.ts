// How an outcome goes, as a grid: agencies and core groups, colour with its shape and word.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { renderCard } from '../../../src/turns/render-card.ts'
import { samplesOf } from '../../samples/index.ts'
import { calendar, practice } from '../../support/ground.ts'
import { some } from '../../support/some.ts'

const table = z.object({
  type: z.literal('Table'),
  rows: z.array(
    z.object({
      cells: z.array(
        z.object({
          style: z.string().optional(),
          items: z.array(
            z.object({
              text: z.string().optional(),
              inlines: z.array(z.object({ text: z.string() })).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
})

/** Each row as its cells, a cell as its style and what it says. */
function grid(): (readonly [string, string])[][] {
  const found = samplesOf('ratings', { practice: practice('tower-hamlets'), calendar }).find(
    ({ state }) => state === 'one outcome over time',
  )
  if (found === undefined) throw new Error('There is no sample of a trend')
  const drawn: unknown = renderCard(found.card)
  let seen: z.infer<typeof table> | undefined
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    seen ??= table.safeParse(value).data
    Object.values(value).forEach(look)
  }
  look(drawn)
  if (seen === undefined) throw new Error('The card has no table')
  return seen.rows.map(({ cells }) =>
    cells.map(({ style = '', items }) => [
      style,
      items
        .flatMap(({ text = '', inlines = [] }) => [text, ...inlines.map((one) => one.text)])
        .map((words) => words.trim())
        .filter((words) => words !== '')
        .join(' '),
    ]),
  )
}

describe('the trend', () => {
  it('is a grid of agencies and dates, each cell a colour with its shape and its word', () => {
    const [days, ...rows] = grid()
    expect(days?.map(([, text]) => text)).toEqual(['', '24 Mar', '5 May'])
    expect(rows[0]).toEqual([
      ['', 'Beech Road School'],
      ['warning', '▲ Amber'],
      ['good', '● Green'],
    ])
  })

  it('carries an old Red forward, with its day, and never leaves it out', () => {
    const police = grid().find(([first]) => first?.[1] === 'Mereshire Police')
    expect(police?.slice(1)).toEqual([
      ['attention', '■ Red'],
      ['attention', '■ Red from 22 Mar'],
    ])
  })

  it('shows where somebody was not there yet, and ends with the most worried view', () => {
    const rows = grid()
    expect(rows.find(([first]) => first?.[1] === 'Harrowmere Community Health')?.[1]).toEqual([
      'default',
      '–',
    ])
    expect(rows.at(-1)?.map(([, text]) => text)).toEqual(['Most worried', '■ Red', '■ Red'])
  })

  it('is no wider than a narrow phone: three dates beside the names', () => {
    for (const row of some(grid())) expect(row.length).toBeLessThanOrEqual(4)
  })
})
