// One picture of several cards, and each of them cut out of it: a browser that draws in software is slow to take many.
import { writeFile } from 'node:fs/promises'

import { PNG } from 'pngjs'
import { z } from 'zod'

import type { DrawnCard } from './every-card.ts'
import type { Look, Stage } from './stage.ts'

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const places =
  "[...document.querySelectorAll('figure .card')].map((card) => { " +
  'const { x, y, width, height } = card.getBoundingClientRect(); ' +
  'return { x: x + scrollX, y: y + scrollY, width, height } })'

export type Sheet = {
  readonly cards: readonly DrawnCard[]
  readonly look: Look
  readonly width: number
}

/** Writes the sheet, and each card to the path that `to` says for its place on it. */
export async function takePictures(
  stage: Stage,
  { cards, look, width }: Sheet,
  sheetPath: string,
  to: (place: number) => string,
): Promise<void> {
  await stage.show(cards, look, width, true)
  const sheet = await stage.page.screenshot({
    path: sheetPath,
    fullPage: true,
    animations: 'disabled',
  })
  const whole = PNG.sync.read(sheet)
  for (const [place, at] of z
    .array(box)
    .parse(await stage.page.evaluate(places))
    .entries()) {
    const [x, y, across, down] = [at.x, at.y, at.width, at.height].map(Math.round)
    if (x === undefined || y === undefined || across === undefined || down === undefined) continue
    const one = new PNG({ width: across, height: Math.min(down, whole.height - y) })
    PNG.bitblt(whole, one, x, y, one.width, one.height, 0, 0)
    await writeFile(to(place), PNG.sync.write(one))
  }
}
