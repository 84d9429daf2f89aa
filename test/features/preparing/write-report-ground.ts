// What the tests of writing a report share.
import { afterEach, beforeEach } from 'vitest'

import { type House, openHouse, type Shown } from '../../support/house.ts'
import { bodiesIn } from '../../support/kept.ts'
import { filled, report, writeAllIn } from '../../support/report-writing.ts'

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(() => house.close())
}

export const one = (person: string, text: string) => house.answer(person, text)

export const writeAll = (person: string, start: Shown, given: Record<string, string>) =>
  writeAllIn(house, person, { start, given })

/** The first step is written, and kept; the second is open. */
export async function firstStepKept(person: string): Promise<Shown> {
  const first = await one(person, 'start my report')
  return house.press(person, 'Next', filled(first, report), first)
}

/**
 * The school writes every step and submits it; returns the card on which it was read over, and what
 * stood there then.
 */
export async function submitted(): Promise<Readonly<Record<'over' | 'done', Shown>>> {
  const over = await writeAll('school', await firstStepKept('school'), report)
  return { over, done: await house.press('school', 'Submit', {}, over) }
}

export const kept = (type: string) => bodiesIn(house, type)
