// Draws with one tool: a round pen that is led along straight lines.
import type { Picture } from './png.ts'
import { strokeFont } from './stroke-font.ts'

export type Point = readonly [x: number, y: number]
export type Ink = readonly [red: number, green: number, blue: number]
export type Pen = {
  readonly colour: Ink
  readonly width: number
  /** Lengths on and off, in turn; without it the line is whole. */
  readonly dashes?: readonly number[]
}

export interface Canvas {
  readonly picture: Picture
  fill(from: Point, to: Point, colour: Ink): void
  line(points: readonly Point[], pen: Pen): void
  /** Fills a shape that bends outward everywhere. */
  shape(corners: readonly Point[], colour: Ink): void
  /**
   * Capitals and digits, `size` high, from the point at its lower left. Returns how far it went.
   */
  write(text: string, [x, y]: Point, size: number, colour: Ink): number
}

export function canvas(width: number, height: number): Canvas {
  const pixels = new Uint8Array(width * height * 3).fill(255)

  /** Lays a colour over one pixel, `cover` of it from 0 to 1. */
  function touch(x: number, y: number, colour: Ink, cover: number): void {
    if (cover <= 0 || x < 0 || y < 0 || x >= width || y >= height) return
    const at = (y * width + x) * 3
    colour.forEach((part, index) => {
      pixels[at + index] = Math.round((pixels[at + index] ?? 255) * (1 - cover) + part * cover)
    })
  }

  function segment([ax, ay]: Point, [bx, by]: Point, { colour, width: thick }: Pen): void {
    const reach = thick / 2 + 1
    for (let y = Math.floor(Math.min(ay, by) - reach); y <= Math.max(ay, by) + reach; y += 1) {
      for (let x = Math.floor(Math.min(ax, bx) - reach); x <= Math.max(ax, bx) + reach; x += 1) {
        touch(x, y, colour, Math.min(1, thick / 2 + 0.5 - distance([x, y], [ax, ay], [bx, by])))
      }
    }
  }

  const line: Canvas['line'] = (points, pen) => {
    for (const [from, to] of dashed(points, pen.dashes)) segment(from, to, pen)
  }

  return {
    picture: { width, height, pixels },
    fill([ax, ay], [bx, by], colour) {
      for (let y = Math.round(ay); y < by; y += 1)
        for (let x = Math.round(ax); x < bx; x += 1) touch(x, y, colour, 1)
    },
    line,
    shape(corners, colour) {
      const xs = corners.map(([x]) => x)
      const ys = corners.map(([, y]) => y)
      for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y += 1) {
        for (let x = Math.floor(Math.min(...xs)); x <= Math.max(...xs); x += 1)
          if (within([x, y], corners)) touch(x, y, colour, 1)
      }
      line([...corners, ...corners.slice(0, 1)], { colour, width: 2 })
    },
    write(text, [x, y], size, colour) {
      let right = x
      for (const letter of text) {
        const strokes = strokeFont.get(letter) ?? []
        for (const stroke of strokes)
          line(
            stroke.map(([across, up]): Point => [right + (across * size) / 6, y - (up * size) / 6]),
            { colour, width: size / 7 },
          )
        right +=
          (strokes.length === 0 ? 3 : Math.max(...strokes.flat().map(([across]) => across)) + 2) *
          (size / 6)
      }
      return right - x
    },
  }
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along =
    length === 0
      ? 0
      : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}

/** Whether a point is on the same side of every edge. */
function within([x, y]: Point, corners: readonly Point[]): boolean {
  const sides = corners.map(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay]
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax)
  })
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0)
}

/** The pieces of a line that the pen touches. */
function dashed(
  points: readonly Point[],
  dashes: readonly number[] = [],
): (readonly [Point, Point])[] {
  const pieces: (readonly [Point, Point])[] = []
  let dash = 0
  let left = dashes[0] ?? Infinity
  for (const [index, to] of points.slice(1).entries()) {
    let from = points[index] ?? to
    for (;;) {
      const rest = Math.hypot(to[0] - from[0], to[1] - from[1])
      const step = Math.min(left, rest)
      const end: Point =
        rest === 0
          ? to
          : [
              from[0] + ((to[0] - from[0]) * step) / rest,
              from[1] + ((to[1] - from[1]) * step) / rest,
            ]
      if (dash % 2 === 0) pieces.push([from, end])
      from = end
      left -= step
      if (left > 0) break
      dash += 1
      left = dashes[dash % dashes.length] ?? Infinity
    }
  }
  return pieces
}
