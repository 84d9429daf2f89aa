// What a conference chair asks, records and decides.
import type { WrittenClues } from '../meaning/written-clues.ts'
import { afterwards } from './chair/afterwards.ts'
import { changing } from './chair/changing.ts'
import { dates } from './chair/dates.ts'
import { family } from './chair/family.ts'
import { goingAhead } from './chair/going-ahead.ts'
import { progress } from './chair/progress.ts'
import { reports } from './chair/reports.ts'
import { whoComes } from './chair/who-comes.ts'

export const chairClues: readonly WrittenClues[] = [
  ...whoComes,
  ...reports,
  ...goingAhead,
  ...changing,
  ...family,
  ...progress,
  ...dates,
  ...afterwards,
]
