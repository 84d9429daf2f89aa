// Ratings over time as steps. Told apart without colours: each line has its own dashes, marker and
// number, each level its word.
import { daysBetween, sayDay } from '../domain/dates/dates.ts'
import type { LocalDate } from '../domain/ids.ts'
import { type Chart, chartDates, type ChartLine } from '../domain/record/document.ts'
import type { RatingColour } from '../domain/state/rating.ts'
import { type Canvas, canvas, type Ink, type Point } from './canvas.ts'
import { png } from './png.ts'

/**
 * Beyond these the lines could not be told apart, or the dates not be read: then the table stands
 * alone.
 */
export const maxLines = 6
const maxDates = 40

export type ChartPicture = {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

const width = 1600
const height = 760
const left = 280
const right = width - 110
const top = 40
const levelHeight = 150
const levels: readonly RatingColour[] = ['green', 'amber', 'red', 'not-rated']
const words: Readonly<Record<RatingColour, string>> = {
  green: 'GREEN',
  amber: 'AMBER',
  red: 'RED',
  'not-rated': 'NOT RATED',
}
const bands: Readonly<Record<RatingColour, Ink>> = {
  green: [232, 245, 233],
  amber: [255, 246, 222],
  red: [251, 229, 229],
  'not-rated': [246, 246, 246],
}
const ink: Ink = [25, 25, 25]
const dashes: readonly (readonly number[])[] = [
  [],
  [22, 12],
  [5, 11],
  [34, 10, 5, 10],
  [12, 8],
  [40, 16],
]
/** How a line is drawn, for the key below the picture. */
export const lineNames: readonly string[] = [
  'whole line, circles',
  'dashed line, squares',
  'dotted line, triangles',
  'dash and dot, diamonds',
  'short dashes, crosses',
  'long dashes, upturned triangles',
]

/** Undefined when there is nothing to draw, or too much to be read. */
export function chartPicture(chart: Chart): ChartPicture | undefined {
  const dates = chartDates(chart)
  const [first] = dates
  const last = dates.at(-1)
  if (
    first === undefined ||
    last === undefined ||
    chart.lines.length > maxLines ||
    dates.length > maxDates
  )
    return undefined
  const across = (date: LocalDate): number =>
    left +
    60 +
    (first === last
      ? 0
      : (daysBetween(first, date) / daysBetween(first, last)) * (right - left - 120))
  const on = canvas(width, height)
  drawGround(on, dates, across)
  chart.lines.forEach((line, index) =>
    drawLine(on, line, { index, count: chart.lines.length, dates, across }),
  )
  return { width, height, bytes: png(on.picture) }
}

function drawGround(
  on: Canvas,
  dates: readonly LocalDate[],
  across: (date: LocalDate) => number,
): void {
  levels.forEach((level, index) => {
    const y = top + index * levelHeight
    on.fill([left, y], [right, y + levelHeight - 4], bands[level])
    on.write(words[level], [30, y + levelHeight / 2 + 14], 28, ink)
  })
  let free = 0
  for (const date of dates) {
    const x = across(date)
    on.line(
      [
        [x, top + 4 * levelHeight - 4],
        [x, top + 4 * levelHeight + 12],
      ],
      { colour: ink, width: 3 },
    )
    // A date that would run into the one before it is left to the table.
    if (x - 60 < free) continue
    free =
      x -
      60 +
      on.write(
        sayDay(date)
          .split(' ')
          .slice(1)
          .map((word) => word.slice(0, 3).toUpperCase())
          .join(' '),
        [x - 60, top + 4 * levelHeight + 60],
        26,
        ink,
      ) +
      20
  }
}

function drawLine(
  on: Canvas,
  line: ChartLine,
  {
    index,
    count,
    dates,
    across,
  }: {
    readonly index: number
    readonly count: number
    readonly dates: readonly LocalDate[]
    readonly across: (date: LocalDate) => number
  },
): void {
  // Side by side within a level and on a day, so that no line hides another.
  const lane = ((index + 1) * (levelHeight - 4)) / (count + 1)
  const aside = (index - (count - 1) / 2) * 9
  const points = line.points
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on: date, rating }) => ({
      rating,
      day: dates.indexOf(date),
      at: [across(date) + aside, top + levels.indexOf(rating) * levelHeight + lane] satisfies Point,
    }))
  points.forEach((point, place) => {
    const before = points[place - 1]
    // Nothing is drawn towards, from or across a day without a rating: what was then is not known.
    if (
      before === undefined ||
      point.day - before.day > 1 ||
      before.rating === 'not-rated' ||
      point.rating === 'not-rated'
    )
      return
    on.line([before.at, [point.at[0], before.at[1]], point.at], {
      colour: ink,
      width: 6,
      dashes: dashes[index] ?? [],
    })
  })
  for (const { at, rating } of points) mark(on, at, index, rating === 'not-rated')
  const end = points.at(-1)
  if (end !== undefined) on.write(String(index + 1), [end.at[0] + 26, end.at[1] + 12], 24, ink)
}

const corners = (points: readonly Point[], [x, y]: Point, size: number): Point[] =>
  points.map(([across, down]) => [x + across * size, y + down * size])
const round: readonly Point[] = Array.from({ length: 16 }, (_, index) => [
  Math.cos((index * Math.PI) / 8),
  Math.sin((index * Math.PI) / 8),
])
const markers: readonly (readonly Point[])[] = [
  round,
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.1],
    [1, 0.8],
    [-1, 0.8],
  ],
  [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  [],
  [
    [0, 1.1],
    [1, -0.8],
    [-1, -0.8],
  ],
]

/** Hollow where nobody rated. */
function mark(on: Canvas, at: Point, index: number, hollow: boolean): void {
  const shape = markers[index] ?? round
  if (shape.length === 0) {
    on.line(
      corners(
        [
          [-1, -1],
          [1, 1],
        ],
        at,
        12,
      ),
      { colour: ink, width: 6 },
    )
    on.line(
      corners(
        [
          [-1, 1],
          [1, -1],
        ],
        at,
        12,
      ),
      { colour: ink, width: 6 },
    )
    return
  }
  on.shape(corners(shape, at, 14), ink)
  if (hollow) on.shape(corners(shape, at, 9), [255, 255, 255])
}
